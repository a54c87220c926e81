import { countedText, formatList, textOf, wordsOf } from '../locale';
import type { TabStatus } from '../session';

/** What the popup knows of the tab's page. `unknown`: the browser did not say which site it is. */
export type PageKind = 'site' | 'file' | 'browser-page' | 'unknown';

type Read = Extract<TabStatus, { kind: 'read' }>;

const findingsIn = ({ critical, warnings, setAside }: Read): string =>
  formatList([
    ...(critical > 0 ? [countedText('popup_critical', critical)] : []),
    ...(warnings > 0 ? [countedText('popup_warnings', warnings)] : []),
    ...(setAside > 0 ? [textOf('popup_setAside', { count: setAside })] : []),
  ]);

function readInWords(status: Read): string {
  const { patient, therapy, undecided } = status;
  const reading = patient === null ? textOf('popup_reading_nobody') : textOf('popup_reading_patient', { patient });
  const findings = findingsIn(status);
  if (findings !== '') return textOf('popup_state_findings', { reading, findings });
  if (undecided > 0) return countedText('popup_state_notDone', undecided, { reading });
  if (therapy === 'none') return textOf('popup_state_noThiopurine', { reading });
  // not seen is not none
  if (therapy === 'unknown') return textOf('popup_state_thiopurineNotSeen', { reading });
  return textOf('popup_state_nothingFound', { reading });
}

/** The state of a tab in words. */
export function stateInWords(page: PageKind, isUsed: boolean, status: TabStatus): string {
  if (page === 'browser-page') return textOf('popup_state_browserPage');
  if (status.kind === 'read') return readInWords(status);
  if (status.kind === 'paused') return textOf('popup_state_paused');
  if (status.kind === 'unreadable') return textOf('popup_state_unreadable');
  if (isUsed) return textOf('popup_state_waiting');
  if (page === 'file') return textOf('popup_state_file');
  if (page === 'unknown') return textOf('popup_state_siteUnknown');
  return textOf('popup_state_notUsed');
}

export const words = wordsOf({
  product: 'extensionName',
  use: 'popup_use',
  openPanel: 'popup_openPanel',
  lookOnce: 'popup_lookOnce',
  lookOnceMeans: 'popup_lookOnceMeans',
  resume: 'popup_resume',
  refused: 'popup_refused',
  frames: 'popup_frames',
  isPrivate: 'popup_isPrivate',
  settings: 'popup_settings',
  noEntry: 'popup_noEntry',
  checklist: 'popup_checklist',
  report: 'popup_report',
  privacy: 'popup_privacy',
});
