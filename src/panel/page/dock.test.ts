import { describe, expect, test } from 'vitest';
import { besideOf } from './beside';
import { boxAt, dockClearOf, dockTowards, nearestDock } from './dock';

const viewport = { left: 0, top: 0, width: 1000, height: 700 };
const pill = { width: 200, height: 36 };
const panel = { width: 416, height: 676 };

test('arrow keys walk along the edges and stop at the corners', () => {
  expect(dockTowards('bottom-right', 'ArrowUp')).toBe('middle-right');
  expect(dockTowards('middle-right', 'ArrowUp')).toBe('top-right');
  expect(dockTowards('top-right', 'ArrowUp')).toBe('top-right');
  expect(dockTowards('top-right', 'ArrowLeft')).toBe('top-left');
  expect(dockTowards('top-right', 'Enter')).toBe('top-right');
});

test('dropped anywhere, it snaps to the nearest place', () => {
  expect(nearestDock({ left: 40, top: 620, ...pill }, viewport)).toBe('bottom-left');
  expect(nearestDock({ left: 700, top: 300, ...pill }, viewport)).toBe('middle-right');
});

describe('it yields to the focused field', () => {
  test('a field elsewhere moves nothing', () => {
    expect(dockClearOf([{ left: 100, top: 100, width: 300, height: 30 }], 'bottom-right', pill, viewport)).toBe(
      'bottom-right',
    );
  });

  test('a field beneath the pill sends it to the other side', () => {
    expect(dockClearOf([{ left: 850, top: 650, width: 100, height: 30 }], 'bottom-right', pill, viewport)).toBe(
      'bottom-left',
    );
  });

  test('a field along the whole bottom sends it off the bottom', () => {
    const field = { left: 0, top: 600, width: 1000, height: 100 };
    const dock = dockClearOf([field], 'bottom-right', pill, viewport);
    expect(boxAt(dock, pill, viewport).top + pill.height).toBeLessThanOrEqual(field.top);
  });

  test('a field that no place avoids moves nothing', () => {
    expect(dockClearOf([{ left: 0, top: 0, width: 1000, height: 700 }], 'top-left', panel, viewport)).toBe('top-left');
  });

  test('a field on one side and a sign control on the other: it goes where it covers neither', () => {
    const field = { left: 20, top: 650, width: 100, height: 30 };
    const sign = { left: 850, top: 650, width: 100, height: 30 };
    expect(dockClearOf([field, sign], 'bottom-right', pill, viewport)).toBe('top-left');
  });
});

describe('a card beside a control', () => {
  const card = { width: 320, height: 260 };
  test.each([
    ['right of it, where there is room', { left: 200, top: 300, width: 80, height: 30 }, { left: 292, top: 300 }],
    ['left of it', { left: 900, top: 300, width: 80, height: 30 }, { left: 568, top: 300 }],
    [
      'higher than it, so that it stays on the screen',
      { left: 900, top: 660, width: 80, height: 30 },
      { left: 568, top: 428 },
    ],
    ['below it where it is wide', { left: 20, top: 100, width: 960, height: 30 }, { left: 660, top: 142 }],
    ['above it at the bottom', { left: 20, top: 650, width: 960, height: 30 }, { left: 660, top: 378 }],
  ])('%s', (_where, control, place) => expect(besideOf(control, card, viewport)).toEqual(place));

  test('nowhere, where it would cover the control or leave the screen', () =>
    expect(besideOf({ left: 100, top: 100, width: 800, height: 500 }, card, viewport)).toBeNull());
});
