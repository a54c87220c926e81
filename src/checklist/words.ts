import type { CheckResult, Severity } from '../rules';

const severity: Record<Severity, string> = { critical: 'Critical', warning: 'Open', info: 'Open' };

/** Every word of the checklist that is not the list's own. */
export const words = {
  open: (count: number) => (count === 0 ? 'Nothing open' : `Open (${count})`),
  met: (count: number) => `Met (${count})`,
  notApplicable: (count: number) => `Does not apply (${count})`,
  /** Before the detail of an open item. */
  state: (item: CheckResult): string =>
    item.status === 'unknown' && item.severity !== 'critical' ? 'Can’t tell' : severity[item.severity],
  done: 'Done',
  checked: 'Checked',
  closedAt: (time: string) => `closed by hand at ${time}`,
  reopen: 'Open again',
  closeWith: (label: string) => `Close “${label}” with a reason`,
  choose: 'Close with a reason…',
  reasons: [
    'Seen on paper or in another system',
    'Agreed with the specialist',
    'Benefit outweighs the risk, discussed with the patient',
    'Result awaited, dose not given before',
  ],
  other: 'Another reason…',
  otherLabel: 'Reason',
  close: 'Close',
  asIf: 'No order is on this screen: this is what would be asked.',
  copy: 'Copy as a note',
  copied: 'Copied',
  notCopied: 'Could not copy: select the text below',
  showAll: 'Show all',
} as const;
