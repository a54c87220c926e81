import { textOf } from '../../locale';

/** A finding that the clinician sets aside, and one that came back. */
export const setAside = {
  setAside: {
    title: (count: number) => textOf('panel_aside_title', { count }),
    count: (count: number) => textOf('panel_aside_count', { count }),
    open: 'panel_aside_open',
    why: 'panel_aside_why',
    reasons: {
      'will-monitor': 'panel_aside_reason_willMonitor',
      'dealt-with': 'panel_aside_reason_dealtWith',
      tolerated: 'panel_aside_reason_tolerated',
      benefit: 'panel_aside_reason_benefit',
      'not-applicable': 'panel_aside_reason_notApplicable',
      inaccurate: 'panel_aside_reason_inaccurate',
    },
    comment: 'panel_aside_comment',
    confirm: 'panel_aside_confirm',
    because: (reason: string, time: string) => textOf('panel_aside_because', { reason, time }),
    undo: 'panel_aside_undo',
    undoNamed: (title: string) => textOf('panel_aside_undoNamed', { title }),
    back: (time: string, reason: string) => textOf('panel_aside_back', { reason, time }),
  },
} as const;
