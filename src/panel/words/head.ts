import { countedText, formatList, textOf } from '../../locale';

/** The pill, the controls beside it and what stands above and below all tabs. */
export const head = {
  product: 'extensionName',
  severity: {
    critical: 'panel_severity_critical',
    warning: 'panel_severity_warning',
    info: 'panel_severity_info',
  },
  pill: {
    critical: (count: number) => textOf('panel_pill_critical', { count }),
    warning: (count: number) => countedText('panel_pill_warning', count),
    cannotTell: 'panel_pill_cannotTell',
    cannotTellCount: (count: number) => countedText('panel_pill_cannotTellCount', count),
    cannotTellSpoken: (count: number) => countedText('panel_pill_cannotTellSpoken', count),
    notDone: (count: number) => countedText('panel_pill_notDone', count),
    notesOnly: 'panel_pill_notesOnly',
    unreadable: 'panel_pill_unreadable',
    paused: 'panel_pill_paused',
    silent: 'panel_pill_silent',
    noThiopurine: 'panel_pill_noThiopurine',
    notAllDone: 'panel_pill_notAllDone',
    also: (counts: readonly string[]) => textOf('panel_pill_also', { counts: formatList(counts) }),
    hint: 'panel_pill_hint',
  },
  controls: {
    status: 'panel_controls_status',
    close: 'panel_controls_close',
    pause: 'panel_controls_pause',
    resume: 'panel_controls_resume',
    move: 'panel_controls_move',
    where: 'panel_controls_where',
    docks: {
      'top-left': 'panel_dock_topLeft',
      'middle-left': 'panel_dock_middleLeft',
      'bottom-left': 'panel_dock_bottomLeft',
      'top-right': 'panel_dock_topRight',
      'middle-right': 'panel_dock_middleRight',
      'bottom-right': 'panel_dock_bottomRight',
    },
  },
  tabs: {
    label: 'panel_tabs_label',
    findings: 'panel_tabs_findings',
    checklist: 'panel_tabs_checklist',
    trends: 'panel_tabs_trends',
    guide: 'panel_tabs_guide',
    read: 'panel_tabs_read',
  },
  beforeSigning: 'panel_beforeSigning',
  showAll: 'panel_showAll',
  announce: (titles: string) => textOf('panel_announce', { titles }),
  footer: {
    ruleSet: (version: string, reviewed: string) => textOf('panel_footer_ruleSet', { version, reviewed }),
    judge: 'panel_footer_judge',
    outOfDate: (date: string) => textOf('panel_footer_outOfDate', { date }),
  },
} as const;
