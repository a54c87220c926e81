import { addVotes, type DateVotes } from '../parsing/dates';
import type { Block } from '../screen';
import { mayAnchor } from './banner-lines';
import { isLabelOfDate } from './date-labels';

/** What one look over a block's texts tells, kept for as long as the block is: blocks are never changed, only replaced. */
export interface Survey extends DateVotes {
  /** Something in it may name a patient: a birth date, a record number, a name beside its label. */
  mayAnchor: boolean;
  hasFields: boolean;
  /** A part of it is a label of a date. */
  labelsDate: boolean;
}

const surveys = new WeakMap<Block, Survey>();

/** Whether the next question about this block means work. */
export const isUnknown = (block: Block): boolean => !surveys.has(block);

export function surveyOf(block: Block): Survey {
  const known = surveys.get(block);
  if (known) return known;
  const survey: Survey = { dayFirst: 0, monthFirst: 0, mayAnchor: false, hasFields: false, labelsDate: false };
  for (const item of block.items) {
    for (const { text, lines, field, is } of item.parts) {
      survey.hasFields ||= field !== null;
      if (text === '') continue;
      addVotes(survey, text);
      survey.labelsDate ||= isLabelOfDate(text);
      survey.mayAnchor ||= is !== undefined || mayAnchor(text) || (lines?.some(mayAnchor) ?? false);
    }
  }
  surveys.set(block, survey);
  return survey;
}
