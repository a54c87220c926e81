import type { TabStatus } from '../session';

/** What the popup knows of the tab's page. `unknown`: the browser did not say which site it is. */
export type PageKind = 'site' | 'file' | 'browser-page' | 'unknown';

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

function findingsIn({ critical, warnings }: Extract<TabStatus, { kind: 'read' }>): string {
  return [
    ...(critical > 0 ? [counted(critical, 'critical finding', 'critical findings')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning', 'warnings')] : []),
  ].join(', ');
}

function readInWords(status: Extract<TabStatus, { kind: 'read' }>): string {
  const { patient, therapy, undecided } = status;
  const whom = patient === null ? 'Reading this page, no patient named' : `Reading ${patient}`;
  const findings = findingsIn(status);
  if (findings !== '') return `${whom}: ${findings}`;
  if (undecided > 0) return `${whom}: ${counted(undecided, 'check', 'checks')} could not be done`;
  if (therapy === 'none') return `${whom}. No thiopurine on this chart`;
  // not seen is not none
  if (therapy === 'unknown') return `${whom}. No thiopurine seen; the medication list was not seen whole`;
  return `${whom}: nothing found`;
}

/** The state of a tab in words. */
export function stateInWords(page: PageKind, isUsed: boolean, status: TabStatus): string {
  if (page === 'browser-page') return 'This page can’t be used: browser page';
  if (status.kind === 'read') return readInWords(status);
  if (status.kind === 'paused') return 'Paused on this tab';
  if (status.kind === 'unreadable') return 'This chart can’t be read';
  if (isUsed) return 'Nothing read yet. Reload the page if this stays';
  if (page === 'file') return 'A file on this computer can’t be switched on';
  if (page === 'unknown') return 'Open this from Thioguard’s icon in the toolbar, with the page in front';
  return 'Not used on this site';
}

export const words = {
  use: 'Use Thioguard on this site',
  openPanel: 'Open panel',
  lookOnce: 'Look once',
  lookOnceMeans: 'Reads this page now, without switching Thioguard on for the site.',
  resume: 'Resume',
  refused: 'Not switched on: the browser was not given permission.',
  frames: 'Use in this page’s frames of other sites:',
  isPrivate: 'Private window: on here is on in all windows.',
  settings: 'Settings',
  noEntry: 'The browser does not let Thioguard into this page.',
  checklist: 'Checklist before signing',
  privacy: 'Nothing leaves this machine.',
};
