import type { Coverage, ISODate, Patient } from '../chart';
import type { OrderCheck, Verdict } from '../rules';
import { assembleChart } from './assemble';
import { newSession } from './chart-session';
import type { Judge, SessionView } from './respond';
import type { Said } from './said';

/** The checklist as the popup shows it. */
export interface TabChecklist {
  check: OrderCheck;
  /** What the clinician said of this patient; null where no chart was read, so that there is nobody to say it of. */
  said: Said | null;
  coverage: Coverage;
  ruleSet: Verdict['ruleSet'];
  chart: { now: ISODate; patient: Patient | null };
}

/** @param view what is known of the tab; null: nothing, and every item is asked. */
export function tabChecklist(view: SessionView | null, judge: Judge): TabChecklist {
  const chart = view?.chart ?? assembleChart(newSession(0), judge.today);
  const verdict = view?.verdict ?? judge.evaluate(chart, []);
  const check = view?.check ?? judge.check(chart, verdict, view?.said.stated ?? []);
  const { now, patient, coverage } = chart;
  return { check, said: view?.check ? view.said : null, coverage, ruleSet: verdict.ruleSet, chart: { now, patient } };
}
