import type { Immunization, Condition as Problem, Sex } from '../../chart';
import type { Condition } from '../language';
import type { ChartFacts } from './chart-facts';
import type { Check } from './check';
import { dayNumber } from './days';
import { saysAny } from './word-sets';

type Of<K extends Condition['kind']> = Extract<Condition, { kind: K }>;

/** A problem without a status counts as present; a resolved one only where the past is asked for. */
export function hasProblem({ concepts, past }: Of<'problem'>): Check {
  const counts = ({ concept, status }: Problem): boolean =>
    concept !== null && concepts.ids.includes(concept) && (past || status !== 'resolved');
  return {
    test: (facts) => (facts.chart.conditions.some(counts) ? true : facts.sawAllOf('conditions') ? false : null),
    missing: (_, gaps) => gaps.lacks('conditions'),
    evidence: (facts, grounds) => {
      for (const { text, concept, evidence } of facts.chart.conditions.filter(counts)) {
        grounds.fact(text, evidence);
        grounds.weigh(`problem ${concept}`);
      }
    },
  };
}

export function allergic({ drugs, reaction }: Of<'allergic'>): Check {
  const found = (facts: ChartFacts) =>
    facts.chart.allergies.filter(
      (allergy) =>
        allergy.ingredients.some((id) => drugs.ids.includes(id)) &&
        (reaction === null || saysAny(allergy.reaction ?? '', reaction) === true),
    );
  return {
    test: (facts) => (found(facts).length > 0 ? true : facts.sawAllOf('allergies') ? false : null),
    missing: (_, gaps) => gaps.lacks('allergies'),
    evidence: (facts, grounds) => {
      for (const { text, ingredients, evidence } of found(facts)) {
        grounds.fact(`Allergy: ${text}`, evidence);
        grounds.weigh(`allergy ${ingredients.join('+')}`);
      }
    },
  };
}

export function vaccinated({ vaccines, days }: Of<'vaccinated'>): Check {
  const given = (facts: ChartFacts): Immunization[] =>
    facts.chart.immunizations.filter(({ vaccine }) => vaccine !== null && vaccines.ids.includes(vaccine));
  const counts = (facts: ChartFacts, { date }: Immunization): boolean =>
    days === null || (date !== null && facts.today - dayNumber(date) <= days.value);
  return {
    test: (facts) => {
      const found = given(facts);
      if (found.some((each) => counts(facts, each))) return true;
      if (found.some(({ date }) => date === null)) return null;
      return facts.sawAllOf('immunizations') ? false : null;
    },
    missing: (_, gaps) => gaps.lacks('immunizations'),
    evidence: (facts, grounds) => {
      for (const each of given(facts)) {
        if (!counts(facts, each)) continue;
        grounds.fact(each.text, each.evidence);
        grounds.weigh(`vaccine ${each.vaccine}`);
      }
    },
  };
}

export const patientSex = (is: Sex): Check => ({
  test: (facts) => {
    const sex = facts.chart.patient?.sex ?? null;
    return sex === null ? null : sex === is;
  },
  missing: (_, gaps) => gaps.lacks('patient.sex'),
  evidence: (facts, grounds) => grounds.fact(`Sex: ${facts.chart.patient?.sex ?? 'not seen'}`, null),
});
