import type { JSX } from 'preact';
import { words } from '../words';
import type { DoseChange } from './dose-changes';
import { across, BOTTOM, type TimeAxis, TOP } from './scales';

/** Per cent of the width that a word needs. */
const ROOM = 17;

/** Dose changes as lines upright, each with its dose above it where there is room; the list above the plots has all. */
export function DoseMarks({ changes, axis }: { changes: readonly DoseChange[]; axis: TimeAxis }): JSX.Element {
  const days = [...new Set(changes.map(({ date }) => date))].filter((day) => day >= axis.from);
  let taken = -ROOM;
  return (
    <>
      {days.map((day) => {
        const x = across(axis, day);
        const hasRoom = x - taken >= ROOM;
        if (hasRoom) taken = x;
        return (
          <g key={day}>
            <line class="dose-change" x1={`${x}%`} x2={`${x}%`} y1={TOP - 4} y2={BOTTOM + 4} />
            {hasRoom && (
              <text class="word" x={`${x}%`} y={TOP - 6} text-anchor={x > 85 ? 'end' : x < 10 ? 'start' : 'middle'}>
                {markInWords(changes.filter(({ date }) => date === day))}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** `150 mg`; of a day with a start and an end the start. */
function markInWords(ofOneDay: readonly DoseChange[]): string {
  const says = words.trends.mark;
  const starts = ofOneDay.filter(({ kind }) => kind === 'start');
  if (starts.length === 0) return says.end;
  return starts
    .map(({ row: { dailyDoseMg } }) => (dailyDoseMg === null ? says.unknown : says.dose(dailyDoseMg)))
    .join(' + ');
}
