import { type DateSense, dateSenseOf } from '../parsing/dates';
import { writesDecimalComma } from '../parsing/numbers';
import type { Block, Screen } from '../screen';
import type { Evidence, FrameFacts, ISODate } from '../types';

/** What holds for all of a screen while it is being understood. */
export interface ScreenSense {
  screen: Screen;
  dates: DateSense;
  decimalComma: boolean;
  today: ISODate;
  evidence(text: string, place: string, mark: number): Evidence;
}

/** Evidence is shown to a person; a whole report is none. */
const LONGEST_EVIDENCE = 400;

function* textsOf(blocks: readonly Block[]): Iterable<string> {
  for (const block of blocks) for (const item of block.items) for (const part of item.parts) yield part.text;
}

export function senseOfScreen(screen: Screen, frame: FrameFacts, today: ISODate): ScreenSense {
  const name = frame.title || 'this screen';
  return {
    screen,
    today,
    dates: dateSenseOf(textsOf(screen.blocks), screen.language, Number(today.slice(0, 4))),
    decimalComma: writesDecimalComma(screen.language),
    evidence: (text, place, mark) => ({
      text: text.slice(0, LONGEST_EVIDENCE),
      place,
      mark,
      frameId: 0,
      screen: name,
      at: frame.readAt,
      onScreen: true,
    }),
  };
}
