import { textOf, wordsOf } from '../../locale';

/** Words of the note for the chart; plain punctuation, as fields for notes want it. */
export const words = wordsOf({
  copy: 'panel_note_copy',
  print: 'panel_note_print',
  paper: 'panel_note_paper',
  title: (date: string, time: string) => textOf('panel_note_title', { date, time }),
  recordNumber: (numbers: readonly string[]) => textOf('panel_note_recordNumber', { numbers: numbers.join(', ') }),
  findings: 'panel_note_findings',
  setAside: 'panel_note_setAside',
  aside: (why: string) => textOf('panel_note_aside', { why }),
  noFinding: 'panel_note_noFinding',
  toDo: 'panel_note_toDo',
  read: 'panel_note_read',
  covers: 'panel_note_covers',
  cannotTell: 'panel_note_cannotTell',
  mayBeCritical: 'panel_note_mayBeCritical',
  dose: 'panel_note_dose',
  notJudged: 'panel_note_notJudged',
  notSeen: 'panel_note_notSeen',
  seen: 'panel_note_seen',
  said: 'panel_note_said',
  misread: (text: string) => textOf('panel_note_misread', { text }),
  byHand: (what: string) => textOf('panel_note_byHand', { what }),
  ruleSet: (version: string, reviewed: string) => textOf('panel_note_ruleSet', { reviewed, version }),
  outOfDate: (date: string) => textOf('panel_note_outOfDate', { date }),
  aid: 'panel_note_aid',
});
