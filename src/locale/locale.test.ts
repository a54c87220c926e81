import { afterEach, describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import {
  countedText,
  direction,
  formatDate,
  formatDayOfYear,
  formatList,
  languageTag,
  speakFrom,
  textOf,
  wordsOf,
} from '.';
import { fromFile, type MessagesFile } from './testing/from-file';

afterEach(() => speakFrom(fromFile(english)));

const speak = (tag: string, messages: MessagesFile): void =>
  speakFrom(fromFile({ ...english, locale_languageTag: { message: tag }, ...messages }));

describe('a message', () => {
  test('has its values where the language wants them, whatever the order of the call', () => {
    expect(textOf('readiness_notReady_both', { first: 'TPMT', second: 'HIV' })).toBe('Not ready: TPMT and HIV open');
    expect(textOf('readiness_notReady_both', { second: 'HIV', first: 'TPMT' })).toBe('Not ready: TPMT and HIV open');
    const { placeholders } = english.readiness_notReady_both;
    speak('xx', { readiness_notReady_both: { message: '$SECOND$, $FIRST$', placeholders } });
    expect(textOf('readiness_notReady_both', { first: 'TPMT', second: 'HIV' })).toBe('HIV, TPMT');
  });

  test('takes a value as it is, also one that looks like a placeholder', () => {
    expect(textOf('popup_reading_patient', { patient: '$1 $PATIENT$ $$' })).toBe('Reading $1 $PATIENT$ $$');
  });

  test('from right to left leaves a value its own way', () => {
    speak('he', { locale_direction: { message: 'rtl' } });
    expect(textOf('panel_read_range', { range: '4 - 10.5' })).toBe('range \u20684 - 10.5\u2069');
  });

  test('keeps the decimal point of a dose in every language', () => {
    speak('de', {});
    expect(textOf('panel_therapy_perDay', { mg: 1062.5 })).toBe('1062.5 mg/day');
  });

  test('that the browser no longer gives leaves its key, and nothing fails half-way', () => {
    speakFrom(() => '');
    expect(textOf('panel_pill_paused')).toBe('panel_pill_paused');
    expect(countedText('panel_pill_warning', 2)).toBe('panel_pill_warning');
    expect(formatDate('2026-11-03')).toBe('locale_dateDay');
    expect(formatList(['a', 'b'])).toBe('a, b');
    expect([languageTag(), direction()]).toEqual(['en', 'ltr']);
  });

  test('with a wrong key or other values does not compile', () => {
    // @ts-expect-error no such message
    expect(textOf('panel_pill_pawsed')).toBe('panel_pill_pawsed');
    // @ts-expect-error its value is called date
    expect(textOf('panel_read_since', { day: '3 May' })).toBe('since 3 May');
    // @ts-expect-error it has a value
    expect(wordsOf({ since: 'panel_read_since' }).since).toBe('since ');
    // @ts-expect-error it is not counted
    expect(countedText('panel_pill_paused', 2)).toBe('panel_pill_paused');
  });
});

describe('a count', () => {
  test('in English', () => {
    const warnings = [0, 1, 2].map((count) => countedText('panel_pill_warning', count));
    expect(warnings).toEqual(['0 warnings', '1 warning', '2 warnings']);
  });

  test('in a language with more forms', () => {
    const form = (message: string) => ({ message, placeholders: { count: { content: '$1' } } });
    speak('pl', {
      panel_pill_warning_one: form('$COUNT$ ostrzeżenie'),
      panel_pill_warning_few: form('$COUNT$ ostrzeżenia'),
      panel_pill_warning_many: form('$COUNT$ ostrzeżeń'),
    });
    const warnings = [1, 2, 5, 22].map((count) => countedText('panel_pill_warning', count));
    expect(warnings).toEqual(['1 ostrzeżenie', '2 ostrzeżenia', '5 ostrzeżeń', '22 ostrzeżenia']);
  });

  test('with other values beside it', () => {
    expect(countedText('popup_state_notDone', 1, { reading: 'Reading Ada' })).toBe(
      'Reading Ada: 1 check could not be done',
    );
  });
});

test('days in the order of the language, the month in its letters', () => {
  expect([formatDate('2026-11-03'), formatDayOfYear('2026-11-03'), formatDate('2026-11')]).toEqual([
    '3 Nov 2026',
    '3 Nov',
    'Nov 2026',
  ]);
  const { placeholders } = english.locale_dateDay;
  speak('fr', { locale_dateDay: { message: '$DAY$ $MONTH$ $YEAR$', placeholders } });
  expect(formatDate('2026-08-03')).toBe('3 août 2026');
  expect(['last week', '2026-13-01'].map(formatDate)).toEqual(['last week', '2026-13-01']);
});

test('words are looked up when they are read, not when they are written down', () => {
  const words = wordsOf({
    paused: 'panel_pill_paused',
    tabs: { read: 'panel_tabs_read' },
    twice: (n: number) => n * 2,
  });
  speak('xx', { panel_pill_paused: { message: 'still' } });
  expect([words.paused, words.tabs.read, words.twice(2)]).toEqual(['still', 'What I read', 4]);
  expect({ ...words.tabs }).toEqual({ read: 'What I read' });
});
