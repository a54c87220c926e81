import { describe, expect, test } from 'vitest';
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
    expect(dockClearOf({ left: 100, top: 100, width: 300, height: 30 }, 'bottom-right', pill, viewport)).toBe(
      'bottom-right',
    );
  });

  test('a field beneath the pill sends it to the other side', () => {
    expect(dockClearOf({ left: 850, top: 650, width: 100, height: 30 }, 'bottom-right', pill, viewport)).toBe(
      'bottom-left',
    );
  });

  test('a field along the whole bottom sends it off the bottom', () => {
    const field = { left: 0, top: 600, width: 1000, height: 100 };
    const dock = dockClearOf(field, 'bottom-right', pill, viewport);
    expect(boxAt(dock, pill, viewport).top + pill.height).toBeLessThanOrEqual(field.top);
  });

  test('a field that no place avoids moves nothing', () => {
    expect(dockClearOf({ left: 0, top: 0, width: 1000, height: 700 }, 'top-left', panel, viewport)).toBe('top-left');
  });
});
