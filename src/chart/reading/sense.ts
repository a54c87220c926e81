import { type DateSense, type DateVotes, dateSenseBy } from '../parsing/dates';
import { writesDecimalComma } from '../parsing/numbers';
import type { Block, Screen } from '../screen';
import type { Evidence, FrameFacts, ISODate } from '../types';
import { surveyOf } from './block-survey';

/** What holds for all of a screen while it is being understood. */
export interface ScreenSense {
  screen: Screen;
  dates: DateSense;
  decimalComma: boolean;
  today: ISODate;
  evidence(text: string, place: string, mark: number): Evidence;
  /** All evidence that was made. */
  made: readonly Evidence[];
}

/** Where a fact stands on the screen it was read of; its evidence gets a mark that lasts in the place of this one. */
const marksHere = new WeakMap<Evidence, number>();
export const markHere = (evidence: Evidence): number => marksHere.get(evidence) ?? 0;

/** Evidence is shown to a person; a whole report is none. */
const LONGEST_EVIDENCE = 400;

function votesOf(blocks: readonly Block[]): DateVotes {
  const votes = { dayFirst: 0, monthFirst: 0 };
  for (const block of blocks) {
    const { dayFirst, monthFirst } = surveyOf(block);
    votes.dayFirst += dayFirst;
    votes.monthFirst += monthFirst;
  }
  return votes;
}

export function senseOfScreen(screen: Screen, frame: FrameFacts, today: ISODate): ScreenSense {
  const name = frame.title || 'this screen';
  const made: Evidence[] = [];
  return {
    screen,
    today,
    dates: dateSenseBy(votesOf(screen.blocks), screen.language, Number(today.slice(0, 4))),
    decimalComma: writesDecimalComma(screen.language),
    made,
    evidence: (text, place, mark) => {
      const evidence = {
        text: text.slice(0, LONGEST_EVIDENCE),
        place,
        mark,
        frameId: 0,
        screen: name,
        at: frame.readAt,
        onScreen: true,
      };
      made.push(evidence);
      marksHere.set(evidence, mark);
      return evidence;
    },
  };
}
