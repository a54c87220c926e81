import { isDrugKey } from './drugs';
import type { PracticeMedication, PracticePatient } from './facts';

/** What a chart's medication list shows. */
export interface MedicationList {
  /** Waiting for a signature. */
  unsigned: PracticeMedication[];
  current: PracticeMedication[];
  stopped: PracticeMedication[];
}

/** The orders signed since the practice EHR was started; they are forgotten with it. */
export class OrderBook {
  readonly #signed = new Map<string, PracticeMedication[]>();

  /**
   * Signs an order from a form or an API call (`drug`, `strength`, `times` as `1-0-1`), current from today on.
   * Returns null where a field is missing or wrong.
   */
  sign(patient: PracticePatient, fields: URLSearchParams): PracticeMedication | null {
    const drug = fields.get('drug') ?? '';
    const strength = Number(fields.get('strength'));
    const [morning, noon, evening] = (fields.get('times') ?? '').split('-').map(Number);
    if (!isDrugKey(drug) || !(strength > 0)) return null;
    if (morning === undefined || noon === undefined || evening === undefined || !(morning + noon + evening > 0))
      return null;
    const order: PracticeMedication = {
      drug,
      strength,
      times: [morning, noon, evening],
      startedDaysAgo: 0,
      why: { en: 'New order', de: 'Neu verordnet' },
    };
    this.#signed.set(patient.chartId, [order, ...(this.#signed.get(patient.chartId) ?? [])]);
    return order;
  }

  /** The patient's list with the orders signed meanwhile. */
  medicationsOf(patient: PracticePatient): MedicationList {
    const signed = this.#signed.get(patient.chartId) ?? [];
    const signedDrugs = new Set(signed.map((order) => order.drug));
    const all = patient.medications;
    return {
      unsigned: all.filter((item) => item.unsigned && !signedDrugs.has(item.drug)),
      current: [...signed, ...all.filter((item) => !item.unsigned && item.stoppedDaysAgo === undefined)],
      stopped: all.filter((item) => item.stoppedDaysAgo !== undefined),
    };
  }

  /** The draft in the patient's open order form, unless that drug was signed meanwhile. */
  draftOf(patient: PracticePatient): PracticeMedication | null {
    const signed = this.#signed.get(patient.chartId) ?? [];
    return patient.draft && !signed.some((order) => order.drug === patient.draft?.drug) ? patient.draft : null;
  }
}

/** One page of a list, and which one it is. Pages count from 1; a page that isn't there is the nearest one. */
export function pageOf<Item>(items: readonly Item[], pageSize: number | undefined, wanted: number) {
  const size = pageSize ?? Math.max(items.length, 1);
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages);
  const shown = items.slice((page - 1) * size, page * size);
  return { shown, page, pages, from: (page - 1) * size + 1, total: items.length };
}
