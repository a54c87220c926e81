import { textOf, wordsOf } from '../locale';
import type { CheckResult } from '../rules';

/** Every word of the checklist that is not the list's own. */
export const words = wordsOf({
  met: (count: number) => textOf('checklist_met', { count }),
  notApplicable: (count: number) => textOf('checklist_notApplicable', { count }),
  /** Before the detail of an open item. */
  state: ({ status, severity }: CheckResult): string => {
    if (severity === 'critical') return textOf('checklist_state_critical');
    return textOf(status === 'unknown' ? 'checklist_state_unknown' : 'checklist_state_open');
  },
  closedAt: (time: string) => textOf('checklist_closedAt', { time }),
  reopen: 'checklist_reopen',
  closeWith: (item: string) => textOf('checklist_closeWith', { item }),
  choose: 'checklist_choose',
  reasons: {
    seen: 'checklist_reason_seen',
    agreed: 'checklist_reason_agreed',
    discussed: 'checklist_reason_discussed',
    awaited: 'checklist_reason_awaited',
  },
  own: 'checklist_reason_own',
  reason: 'checklist_reason_label',
  close: 'checklist_close',
  asIf: 'checklist_asIf',
  copy: 'checklist_copy',
  copied: 'checklist_copied',
  notCopied: 'checklist_notCopied',
});
