import {
  type Coverage,
  type DrugId,
  type ISODate,
  type Medication,
  mayBeThiopurine,
  type Order,
  type Therapy,
  type TherapyState,
  type Thiopurine,
} from '../chart';

const THIOPURINES: readonly Thiopurine[] = ['azathioprine', 'mercaptopurine', 'thioguanine'];

/** The state of a patient in whose lists a thiopurine has one of these statuses; the first that fits counts. */
const STATES: readonly [Medication['status'] | 'ordered', TherapyState][] = [
  ['active', 'on-treatment'],
  // a list that prints no status still lists what the patient takes
  ['unknown', 'on-treatment'],
  // whoever orders it again while it is on hold is about to start it
  ['draft', 'ordering'],
  ['ordered', 'ordering'],
  ['on-hold', 'on-hold'],
  ['stopped', 'stopped'],
];

const IN_STATE: Partial<Record<TherapyState, readonly Medication['status'][]>> = {
  'on-treatment': ['active', 'unknown'],
  ordering: ['draft'],
  'on-hold': ['on-hold'],
  stopped: ['stopped'],
};

const earliest = (dates: readonly (ISODate | null)[]): ISODate | null =>
  dates.reduce((one, other) => (one === null || (other !== null && other < one) ? other : one), null);
const latest = (dates: readonly (ISODate | null)[]): ISODate | null =>
  dates.reduce((one, other) => (one === null || (other !== null && other > one) ? other : one), null);

/**
 * mg a day of the entries of one drug. Rows of one list add up (50 mg and 25 mg tablets); the same drug in two lists
 * with two doses, or any entry without a dose, can't be added: null.
 */
function totalDose(entries: readonly Medication[]): number | null {
  const [first] = entries;
  if (!first || entries.some(({ dailyDoseMg }) => dailyDoseMg === null)) return null;
  const { place, frameId } = first.evidence;
  if (entries.some(({ evidence }) => evidence.place !== place || evidence.frameId !== frameId)) return null;
  return entries.reduce((sum, { dailyDoseMg }) => sum + (dailyDoseMg ?? 0), 0);
}

interface ListsOnChart {
  medications: readonly Medication[];
  order: Order | null;
  coverage: Coverage;
  /** False where no frame shows a patient's chart. */
  isChart: boolean;
}

/** The thiopurine in play and where the patient stands with it (docs: none only where the list was seen whole). */
export function therapyOf({ medications, order, coverage, isChart }: ListsOnChart): Therapy {
  const entriesOf = (drug: DrugId): Medication[] => medications.filter(({ ingredients }) => ingredients.includes(drug));
  for (const [status, state] of STATES) {
    for (const drug of THIOPURINES) {
      const entries = entriesOf(drug);
      const inPlay =
        status === 'ordered'
          ? order?.action === 'order' && order.ingredients.includes(drug)
          : entries.some((entry) => entry.status === status);
      if (!inPlay) continue;
      const counting = entries.filter((entry) => IN_STATE[state]?.includes(entry.status));
      return {
        drug,
        state,
        since: state === 'on-treatment' || state === 'on-hold' ? earliest(counting.map(({ start }) => start)) : null,
        stoppedOn: state === 'stopped' ? latest(counting.map(({ end }) => end)) : null,
        dailyDoseMg: state === 'stopped' ? null : totalDose(counting),
      };
    }
  }
  const { seen } = coverage.medications;
  // a list with a name that may mean azathioprine does not show that there is none
  const sawWhole = (seen === 'complete' || seen === 'stated-empty') && !medications.some(mayBeThiopurine);
  return {
    drug: null,
    state: sawWhole || !isChart ? 'none' : 'unknown',
    since: null,
    stoppedOn: null,
    dailyDoseMg: null,
  };
}
