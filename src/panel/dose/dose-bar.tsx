import type { JSX } from 'preact';
import type { AdvisedDose, DoseAdvice, DoseOnChart } from '../../dosing';
import { words } from './words';

interface DoseBarProps {
  advice: DoseAdvice;
  taken: DoseOnChart['taken'];
  isOrder: boolean;
  standing: AdvisedDose['standing'];
}

/** Where the axis lies; above it the dose in use, on it the range, below it the range's ends and the suggestion. */
const AXIS = 40;
const HEIGHT = 88;
/** How far the axis goes beyond the highest dose on it. */
const BEYOND = 1.12;

/** The dose in use, the range and the suggestion on one line. The words around it say the same. */
export function DoseBar({ advice, taken, isOrder, standing }: DoseBarProps): JSX.Element | null {
  const { rangeMgPerDay, suggestedMgPerDay } = advice;
  if (!rangeMgPerDay) return null;
  const [low, high] = rangeMgPerDay.map(Math.round) as [number, number];
  const most = Math.max(high, taken?.mgPerDay ?? 0, suggestedMgPerDay ?? 0) * BEYOND;
  const share = (mg: number): number => Number(((mg / most) * 100).toFixed(1));
  const says = words.mark;
  const use = taken && (isOrder ? says.order : says.use)(taken.mgPerDay);
  const suggested = suggestedMgPerDay === null ? null : says.suggested(suggestedMgPerDay);
  const spoken = [use, words.rangeSpoken(low, high), suggested, standing && words.standing[standing]].filter(
    (part) => part !== null,
  );
  return (
    <svg class="dose-bar" height={HEIGHT} role="img" aria-label={words.alternative(spoken)}>
      <line class="axis" x1="0" x2="100%" y1={AXIS} y2={AXIS} />
      <rect
        class="range"
        x={`${share(low)}%`}
        y={AXIS - 8}
        width={`${Math.max(share(high) - share(low), 0.8)}%`}
        height="16"
      />
      {share(low) > 15 && (
        <text x="0" y={AXIS + 22}>
          0
        </text>
      )}
      {low !== high && (
        <>
          <text x={`${share(low)}%`} y={AXIS + 22} text-anchor="end">
            {low}
          </text>
          <text x={`${share(high)}%`} y={AXIS + 22}>
            {high}
          </text>
        </>
      )}
      {taken && use && <Mark at={share(taken.mgPerDay)} label={use} kind="use" />}
      {suggestedMgPerDay !== null && suggested && (
        <Mark at={share(suggestedMgPerDay)} label={suggested} kind="suggested" />
      )}
    </svg>
  );
}

/** A full arrow from above: in use; an empty one from below: suggested. */
function Mark({ at, label, kind }: { at: number; label: string; kind: 'use' | 'suggested' }): JSX.Element {
  const isUse = kind === 'use';
  return (
    <>
      <svg class={kind} x={`${at}%`} overflow="visible" aria-hidden="true">
        <path d={isUse ? `M0 ${AXIS} l-6 -12h12z M0 ${AXIS - 12}v-8` : `M0 ${AXIS} l-6 12h12z M0 ${AXIS + 12}v20`} />
      </svg>
      <text
        class="label"
        x={`${at}%`}
        y={isUse ? AXIS - 24 : AXIS + 44}
        text-anchor={at > 75 ? 'end' : at < 25 ? 'start' : 'middle'}
      >
        {label}
      </text>
    </>
  );
}
