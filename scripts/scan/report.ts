import type { Chart, FrameReading } from '../../src/chart';
import { adviseFromChart, headline } from '../../src/dosing';
import { checkBeforeSigning, evaluate, type Verdict } from '../../src/rules';
import { assembleChart, newSession, receive } from '../../src/session';

/** `thioguard.scan/1`: fields may be added, never renamed or dropped. */
export type ScanReport =
  | ReturnType<typeof reportOf>
  | { schema: 'thioguard.scan/1'; source: string; now: string; error: string };

/** The same way as in the extension: frames are put together as one tab's session, and the rules judge its chart. */
function chartOf(readings: readonly FrameReading[], now: string): Chart {
  const started = Date.now();
  let session = newSession(started);
  readings.forEach((reading, frameId) => {
    session = receive(session, frameId, { kind: 'reading', generation: started + frameId + 1, reading });
  });
  return assembleChart(session, now);
}

const plain = <T extends { evidence: unknown }>({ evidence: _, ...fact }: T) => fact;

export function reportOf(source: string, now: string, readings: readonly FrameReading[]) {
  const chart = chartOf(readings, now);
  const started = performance.now();
  const verdict: Verdict = evaluate(chart);
  const evaluateMs = performance.now() - started;
  const check = checkBeforeSigning(chart, verdict);
  const gene = (which: 'tpmt' | 'nudt15') => {
    const result = chart.pharmacogenetics[which];
    return result && { phenotype: result.phenotype, diplotype: result.diplotype, by: result.by, text: result.text };
  };
  return {
    schema: 'thioguard.scan/1' as const,
    source,
    now,
    patient: chart.patient,
    therapy: {
      drug: chart.therapy.drug,
      state: chart.therapy.state,
      since: chart.therapy.since,
      dailyDoseMg: chart.therapy.dailyDoseMg,
    },
    medications: chart.medications.map(plain),
    labs: chart.labs.map(plain),
    pharmacogenetics: { tpmt: gene('tpmt'), nudt15: gene('nudt15') },
    allergies: chart.allergies.map(plain),
    immunizations: chart.immunizations.map(plain),
    order: chart.order && {
      drug: chart.order.drug,
      ingredients: chart.order.ingredients,
      drugs: chart.order.drugs,
      action: chart.order.action,
      signControl: chart.order.signControl,
    },
    conditions: chart.conditions.map(plain),
    coverage: chart.coverage,
    leftOut: chart.leftOut,
    unreadable: chart.unreadable,
    adapters: chart.adapters,
    adapterChanges: chart.adapterChanges,
    findings: verdict.findings.map(({ id, severity, title, detail, action, inputs, sources }) => ({
      id,
      severity,
      title,
      detail,
      action,
      evidence: inputs.map(({ label, evidence }) => evidence?.text ?? label),
      sources,
    })),
    undecided: verdict.undecided.map(({ id, missing }) => ({ id, missing })),
    checklist: check.isOrder ? check.items.map(({ id, label, status, detail }) => ({ id, label, status, detail })) : [],
    dosing: adviseFromChart(chart, verdict),
    timing: {
      readMs: readings.reduce((sum, { timing }) => sum + timing.readMs, 0),
      evaluateMs,
      elements: readings.reduce((sum, { timing }) => sum + timing.elements, 0),
    },
  };
}

/** For a person: who, what is in play, what was seen, what the rules say. */
export function summaryOf(report: ScanReport): string {
  if ('error' in report) return `${report.source}\n  could not be read: ${report.error}`;
  const { patient, therapy, coverage, findings, undecided, adapters, adapterChanges, dosing, order, checklist } =
    report;
  const open = checklist.filter(({ status }) => status === 'unmet' || status === 'unknown');
  const seen = (['medications', 'labs', 'allergies', 'conditions', 'immunizations'] as const)
    .map(
      (list) =>
        `${list} ${coverage[list].seen === 'complete' ? coverage[list].rows : `${coverage[list].seen}${coverage[list].rows ? ` (${coverage[list].rows})` : ''}`}`,
    )
    .join(', ');
  return [
    report.source,
    `  patient: ${patient?.name ?? 'not read'}${patient?.birthDate ? `, born ${patient.birthDate}` : ''}`,
    `  thiopurine: ${therapy.drug ?? 'none seen'} (${therapy.state})${therapy.dailyDoseMg === null ? '' : `, ${therapy.dailyDoseMg} mg/day`}`,
    `  seen: ${seen}`,
    ...(adapters.length > 0 ? [`  adapter: ${adapters.join(', ')}`] : []),
    ...adapterChanges.map((change) => `  CHANGED: ${change}`),
    ...findings.map(({ severity, id, title }) => `  ${severity.toUpperCase()} ${id} ${title}`),
    ...(order
      ? [
          `  order: ${order.drug}${order.action === 'stop' ? ', to be stopped' : ''}; sign control: ${order.signControl ?? 'not found'}`,
        ]
      : []),
    ...(open.length > 0 ? [`  open before signing: ${open.map(({ id }) => id).join(', ')}`] : []),
    ...(dosing ? [`  dose: ${headline(dosing)}`] : []),
    ...(undecided.length > 0
      ? [`  can't tell: ${undecided.map(({ id, missing }) => `${id} (${missing.join(', ')})`).join('; ')}`]
      : []),
  ].join('\n');
}
