import { remembered } from '../parsing/remembered';
import { columnRoleOf } from './columns';

/** "Collected", "Issued: 17 Nov 2026": the words before a colon, or all of them, name a date. */
export const isLabelOfDate = remembered((text) => {
  const colon = text.indexOf(':');
  return columnRoleOf(colon < 0 ? text : text.slice(0, colon)) === 'date';
});
