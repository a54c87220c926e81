import type { JSX } from 'preact';

/** Each shape says its meaning without colour: octagon stops, triangle warns, circle notes, dashed circle asks. */
const SHAPES = {
  critical: () => (
    <>
      <path fill="currentColor" d="M6.2 1.5h5.6l4 4v5.6l-4 4H6.2l-4-4V5.5z" transform="translate(0 .7)" />
      <path class="cut" d="M9 5v4.6M9 12.4v.1" />
    </>
  ),
  warning: () => (
    <>
      <path fill="currentColor" stroke-linejoin="round" d="M9 2.4 16.6 15.4H1.4z" />
      <path class="cut" d="M9 7v4M9 13.3v.1" />
    </>
  ),
  info: () => (
    <>
      <circle cx="9" cy="9" r="7" />
      <path d="M9 8.2v4.2M9 5.5v.1" />
    </>
  ),
  undecided: () => (
    <>
      <circle cx="9" cy="9" r="7.2" stroke-dasharray="3.1 1.4" />
      <path d="M6.9 7.2c0-1.3 1-2.1 2.2-2.1 1.2 0 2.1.8 2.1 1.9 0 1.6-2.2 1.7-2.2 3.2M9 12.8v.1" />
    </>
  ),
  unreadable: () => (
    <>
      <path d="M1.8 9C3.6 5.9 6.1 4.3 9 4.3S14.4 5.9 16.2 9C14.4 12.1 11.9 13.7 9 13.7S3.6 12.1 1.8 9z" />
      <path d="M3 15.5 15 2.5" />
    </>
  ),
  paused: () => <path d="M6.2 4v10M11.8 4v10" stroke-width="2.4" />,
  resume: () => <path fill="currentColor" stroke-linejoin="round" d="M5.5 3.5v11l9-5.5z" />,
  silent: () => <circle cx="9" cy="9" r="6.5" />,
  close: () => <path d="m4.5 4.5 9 9m0-9-9 9" />,
  move: () => (
    <path d="M9 1.8v14.4M1.8 9h14.4M6.8 4 9 1.8 11.2 4M6.8 14 9 16.2l2.2-2.2M4 6.8 1.8 9 4 11.2M14 6.8 16.2 9 14 11.2" />
  ),
  place: () => (
    <>
      <circle cx="9" cy="9" r="2.5" fill="currentColor" />
      <path d="M9 1.5v3M9 13.5v3M1.5 9h3M13.5 9h3" />
    </>
  ),
  brand: () => (
    <>
      <path stroke-linejoin="round" d="M9 1.4 15.6 3.7v5c0 3.7-2.6 6.5-6.6 7.9-4-1.4-6.6-4.2-6.6-7.9v-5z" />
      <path d="M5.9 6.4h6.2M9 6.4v6" />
    </>
  ),
} as const satisfies Record<string, () => JSX.Element>;

export type IconName = keyof typeof SHAPES;

/** Decoration beside a word that says the same; never the only carrier of meaning. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 18 18" stroke-width="1.6" stroke-linecap="round" aria-hidden="true">
      {SHAPES[name]()}
    </svg>
  );
}
