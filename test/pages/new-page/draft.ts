import type { reportOf } from '../../../scripts/scan/report';

/** An expectation drafted from what the reader gives; a person checks it against the page and takes `unchecked` out. */

type Report = ReturnType<typeof reportOf>;

const TO_SAY = 'SAY HERE in one sentence which way of printing things this page stands for.';

/** The fields named, in this order, of those that say anything. */
function only<Fact extends object>(fact: Fact, ...fields: (keyof Fact & string)[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.map((field) => [field, fact[field]] as const).filter(([, said]) => said !== null && said !== undefined),
  );
}

/** @returns what goes into `expected.json`; `reportOf` read again gives no difference to it. */
export function draftOf(report: Report): Record<string, unknown> {
  const { patient, therapy, medications, labs, allergies, conditions, order, coverage, unreadable, now } = report;
  const seen = Object.entries(coverage).map(([list, { seen: how }]) => [list, how] as const);
  return {
    about: TO_SAY,
    unchecked: true,
    now,
    patient: patient && only(patient, 'name', 'birthDate', 'sex', 'identifiers', 'weightKg'),
    therapy: { ...only(therapy, 'since', 'dailyDoseMg'), drug: therapy.drug, state: therapy.state },
    medications: medications.map((one) =>
      only(one, 'name', 'ingredients', 'status', 'dailyDoseMg', 'start', 'end', 'note'),
    ),
    labs: labs.map((one) => only(one, 'name', 'analyte', 'value', 'comparator', 'unit', 'canonical', 'date', 'flag')),
    allergies: allergies.map(({ text, ingredients }) => ({ name: text, ingredients })),
    conditions: conditions.map(({ text, concept, status }) => ({ name: text, concept, status })),
    ...(order ? { order } : {}),
    coverage: Object.fromEntries(seen),
    ...(unreadable.length > 0 ? { unreadable } : {}),
  };
}
