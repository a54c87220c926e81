import type { Medication, Order } from '../../chart';
import type { Condition, DrugUse } from '../language';
import { medicationLabel } from '../words/labels';
import type { ChartFacts } from './chart-facts';
import type { Check } from './check';
import { dayNumber } from './days';
import type { Gaps } from './grounds';
import { dayOf, lacksDay } from './moments';

type Of<K extends Condition['kind']> = Extract<Condition, { kind: K }>;

const inUse = (facts: ChartFacts, medication: Medication, use: DrugUse): boolean => {
  switch (use) {
    case 'current-or-ordered':
      return facts.isTaken(medication) || medication.status === 'draft';
    case 'current':
      return facts.isTaken(medication);
    case 'ordered':
      return medication.status === 'draft';
    case 'on-hold':
      return medication.status === 'on-hold';
  }
};

/** Names the list, or the one entry of it that leaves the question open. */
function lacksDrug(key: string, open: Medication | undefined, gaps: Gaps): void {
  gaps.lacks(open ? key : 'medications', open ? { label: medicationLabel(open), evidence: open.evidence } : null);
}

/** The order form on the screen; one that stops a drug orders none. */
const orderOn = ({ chart: { order } }: ChartFacts): Order | null => (order?.action === 'order' ? order : null);

export function taking({ drugs, use, atLeast }: Of<'taking'>): Check {
  const mayBeOrdered = use === 'ordered' || use === 'current-or-ordered';
  const count = (facts: ChartFacts, withUnclear: boolean): number => {
    const found = facts.medicationsOf(drugs);
    const ordered = mayBeOrdered ? orderOn(facts) : null;
    if (found.length === 0 && ordered === null) return 0;
    const counted = found.filter((each) => inUse(facts, each, use) || (withUnclear && each.status === 'unknown'));
    const ids = [...counted, ...(ordered?.drugs ?? [])].flatMap(({ ingredients }) => ingredients);
    return new Set(ids.filter((id) => drugs.ids.includes(id))).size;
  };
  return {
    test: (facts) => {
      if (count(facts, false) >= atLeast) return true;
      // An order stands on this screen or it does not; only drugs in use can be on a page not seen.
      if (use === 'ordered') return false;
      return count(facts, true) >= atLeast || !facts.sawAllOf('medications') ? null : false;
    },
    missing: (facts, gaps) => {
      const unclear = facts.medicationsOf(drugs).find((each) => each.status === 'unknown');
      lacksDrug('medications.status', unclear, gaps);
    },
    evidence: (facts, grounds) => {
      for (const each of facts.medicationsOf(drugs)) if (inUse(facts, each, use)) grounds.medication(each, drugs.ids);
      const ordered = mayBeOrdered ? orderOn(facts) : null;
      if (ordered) grounds.order(ordered, drugs.ids);
    },
  };
}

/** Stopped not longer ago than so many days. */
export function stopped({ drugs, days }: Of<'stopped'>): Check {
  const stops = (facts: ChartFacts): Medication[] =>
    facts.medicationsOf(drugs).filter(({ status }) => status === 'stopped');
  const isRecent = (facts: ChartFacts, { end }: Medication): boolean =>
    end !== null && facts.today - dayNumber(end) <= days.value;
  return {
    test: (facts) => {
      const found = stops(facts);
      if (found.some((each) => isRecent(facts, each))) return true;
      if (found.some(({ end }) => end === null)) return null;
      return facts.sawAllOf('medications') || found.length > 0 ? false : null;
    },
    missing: (facts, gaps) =>
      lacksDrug(
        'medications.end',
        stops(facts).find(({ end }) => end === null),
        gaps,
      ),
    evidence: (facts, grounds) => {
      for (const each of stops(facts)) if (isRecent(facts, each)) grounds.medication(each, drugs.ids);
    },
  };
}

/** Taken on a day, or within so many days before it. */
export function takenAt({ drugs, at, days }: Of<'taken-at'>): Check {
  const isTaken = ({ status, start, end }: Medication, day: string, from: number): boolean | null => {
    if (status === 'draft' || status === 'on-hold' || (start !== null && start > day)) return false;
    if (end !== null && dayNumber(end) < from) return false;
    return start === null || (status !== 'active' && end === null) ? null : true;
  };
  const entries = (facts: ChartFacts, wanted: boolean | null): Medication[] => {
    const day = dayOf(at, facts);
    if (day === null) return [];
    return facts.medicationsOf(drugs).filter((each) => isTaken(each, day, dayNumber(day) - days.value) === wanted);
  };
  return {
    test: (facts) => {
      if (dayOf(at, facts) === null) return null;
      if (entries(facts, true).length > 0) return true;
      return entries(facts, null).length > 0 || !facts.sawAllOf('medications') ? null : false;
    },
    missing: (facts, gaps) => {
      if (dayOf(at, facts) === null) lacksDay(at, facts, gaps);
      else lacksDrug('medications.start', entries(facts, null)[0], gaps);
    },
    evidence: (facts, grounds) => {
      for (const each of entries(facts, true)) grounds.medication(each, drugs.ids);
    },
  };
}

/** The reader's remark on a row whose discontinuation nobody has signed yet. */
const STOP_NOT_SIGNED = 'stop not signed';

export function stopOrdered({ drugs }: Of<'stop-ordered'>): Check {
  const noted = (facts: ChartFacts): Medication[] =>
    facts.medicationsOf(drugs).filter(({ note }) => note?.includes(STOP_NOT_SIGNED) ?? false);
  const form = ({ chart: { order } }: ChartFacts) =>
    order?.action === 'stop' && order.ingredients.some((id) => drugs.ids.includes(id)) ? order : null;
  return {
    test: (facts) => noted(facts).length > 0 || form(facts) !== null,
    missing: () => {},
    evidence: (facts, grounds) => {
      for (const each of noted(facts)) grounds.medication(each, drugs.ids);
      const order = form(facts);
      if (order) grounds.fact(`${order.drug}, stop ordered`, order.evidence);
    },
  };
}
