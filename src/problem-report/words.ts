import { textOf, wordsOf } from '../locale';

export const words = wordsOf({
  title: 'report_title',
  what: 'report_what',
  replaced: 'report_replaced',
  stays: 'report_stays',
  look: 'report_look',
  preview: 'report_preview',
  save: 'report_save',
  saved: 'report_saved',
  making: 'report_making',
  noEntry: 'report_noEntry',
  noTab: 'report_noTab',
  size: (elements: number, frames: number) => textOf('report_size', { elements, frames }),
});
