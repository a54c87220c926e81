export { countOf, type Entry, entriesOf, type Member, membersOf } from './entries';
export type { Reason, ReasonCode, SetAside } from './types';
