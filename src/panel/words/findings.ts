import { countedText, textOf } from '../../locale';

/** The tab of findings: what was found, what can't be told, and what it rests on. */
export const findings = {
  finding: {
    action: 'panel_finding_action',
    evidence: 'panel_finding_evidence',
    show: 'panel_finding_show',
    earlier: (place: string, time: string) => textOf('panel_finding_earlier', { place, time }),
    stated: (what: string) => textOf('panel_finding_stated', { what }),
    statedTitle: 'panel_finding_statedTitle',
    basis: 'panel_finding_basis',
    rule: 'panel_finding_rule',
    sources: 'panel_finding_sources',
    id: 'panel_finding_id',
    standsFor: 'panel_finding_standsFor',
    withIt: 'panel_finding_withIt',
    others: (count: number) => countedText('panel_finding_others', count),
    notes: (count: number) => countedText('panel_finding_notes', count),
    notesHidden: (count: number) => countedText('panel_finding_notesHidden', count),
    notesHint: 'panel_finding_notesHint',
  },
  undecided: {
    title: 'panel_undecided_title',
    urgent: 'panel_undecided_urgent',
    notDone: (count: number) => countedText('panel_undecided_notDone', count),
    which: (count: number) => countedText('panel_undecided_which', count),
    readingUncertain: 'panel_undecided_readingUncertain',
  },
  rests: { title: 'panel_rests_title', open: 'panel_rests_open' },
  message: {
    noThiopurine: { title: 'panel_message_noThiopurine_title', text: 'panel_message_noThiopurine_text' },
    notSeen: { title: 'panel_message_notSeen_title', text: 'panel_message_notSeen_text' },
    noWarning: { title: 'panel_message_noWarning_title', text: 'panel_message_noWarning_text' },
    notAllDone: { title: 'panel_message_notAllDone_title', text: 'panel_message_notAllDone_text' },
    unreadable: { title: 'panel_message_unreadable_title', text: 'panel_message_unreadable_text' },
    paused: { title: 'panel_message_paused_title', text: 'panel_message_paused_text' },
  },
} as const;
