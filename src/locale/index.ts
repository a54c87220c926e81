export { formatDate, formatDayOfYear, formatList, formatTime } from './formats';
export type { PlainKey } from './keys';
export { type MessageSource, speakFrom } from './source';
export { countedText, direction, languageTag, textOf } from './text';
export { wordsOf } from './words-of';
