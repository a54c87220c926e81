// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { Finding } from '../rules';
import type { Said } from '../session';
import type { Reason } from '../set-aside';
import { drawn, mounted } from './mounted.examples';
import { allopurinolFinding, annasView, finding, nothingSaid, undecided, verdict } from './views.examples';

let page = mounted();
afterEach(() => {
  page.abort();
  page = mounted();
});

const harm = (mg: number) => [{ what: 'allopurinol in use', harm: mg }];
const critical = { ...allopurinolFinding, weighs: harm(100) };
const warning = finding('AZA-INT-07', 'warning', 'Mesalazine with azathioprine');
const note = finding('AZA-INT-08', 'info', 'ACE inhibitor');
const AT = new Date(2026, 10, 22, 14, 5).getTime();
const monitor: Reason = { code: 'will-monitor', comment: null };
const aside = ({ severity, weighs }: Finding, reason = monitor): Said['setAside'][string] => ({
  reason,
  seen: { severity, weighs },
  at: AT,
});
const show = (findings = [critical, warning], setAside: Said['setAside'] = {}, checks = verdict([]).undecided) =>
  page.panel.show(annasView({ opened: true, verdict: verdict(findings, checks), said: { ...nothingSaid, setAside } }));
const text = (selector: string): string => (page.one(selector).textContent ?? '').replace(/\s+/g, ' ').trim();
const pill = (): string => page.one('.pill').getAttribute('aria-label') ?? '';
const within = (id: string, name: string): HTMLButtonElement => {
  const found = [...page.one(`[data-finding="${id}"]`).querySelectorAll('button')].find(
    (each) => each.textContent === name,
  );
  if (!found) throw new Error(`expected a button named ${name} in ${id}, found none`);
  return found;
};
const type = async (id: string, words: string) => {
  const field = page.one(`[data-finding="${id}"] .put-aside input`) as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
};

describe('a finding is set aside', () => {
  test('a warning with one press of a reason', () => {
    show();
    within('AZA-INT-07', 'Will monitor').click();
    const as = { reason: monitor, seen: { severity: 'warning', weighs: [] } };
    expect(page.host.say).toHaveBeenCalledExactlyOnceWith({ kind: 'set-aside', id: 'AZA-INT-07', as }, 1);
  });

  test('a critical one with a reason that is confirmed', async () => {
    show();
    expect(within('AZA-INT-01', 'Set aside').disabled).toBe(true);
    within('AZA-INT-01', 'Benefit outweighs the risk').click();
    await drawn();
    expect(page.host.say).not.toHaveBeenCalled();
    await type('AZA-INT-01', '  agreed with rheumatology ');
    within('AZA-INT-01', 'Set aside').click();
    const as = {
      reason: { code: 'benefit', comment: 'agreed with rheumatology' },
      seen: { severity: 'critical', weighs: harm(100) },
    };
    expect(page.host.say).toHaveBeenCalledExactlyOnceWith({ kind: 'set-aside', id: 'AZA-INT-01', as }, 1);
  });

  test('in her own words alone, and never without any', async () => {
    show();
    await type('AZA-INT-07', '   ');
    expect(within('AZA-INT-07', 'Set aside').disabled).toBe(true);
    await type('AZA-INT-07', 'enteric-coated, stable for years');
    within('AZA-INT-07', 'Set aside').click();
    expect(page.host.say.mock.lastCall?.[0]).toMatchObject({
      as: { reason: { code: 'other', comment: 'enteric-coated, stable for years' } },
    });
  });
});

describe('what is set aside', () => {
  test('is one line with its reason, and counts no more on the pill', () => {
    show([critical, warning], { [critical.id]: aside(critical, { code: 'other', comment: 'on purpose' }) });
    expect(page.all('[data-finding]').map(({ dataset }) => dataset.finding)).toEqual(['AZA-INT-07']);
    expect(text('.set-aside h2')).toBe('Set aside (1)');
    expect(text('[data-set-aside="AZA-INT-01"]')).toBe(
      'Critical: Allopurinol with azathioprine on purpose · 14:05Undo',
    );
    expect(pill()).toBe('Thioguard: 1 warning, 1 set aside');
  });

  test('all of it: the pill says so instead of saying nothing', () => {
    show([critical, note], { [critical.id]: aside(critical), [note.id]: aside(note) });
    expect(pill()).toBe('Thioguard: 2 set aside');
    expect(page.all('.pill .count').map((part) => part.textContent)).toEqual(['2 set aside']);
  });

  test('with checks not done beside it', () => {
    const urgent = undecided('AZA-LAB-01', ['labs.wbc'], { urgent: true });
    show([critical], { [critical.id]: aside(critical) }, [urgent]);
    expect(pill()).toBe("Thioguard: 1 set aside, Can't tell, 1 check not done");
  });

  test('stands again at a press of Undo', () => {
    show([critical], { [critical.id]: aside(critical) });
    page.named('Undo: Allopurinol with azathioprine').click();
    expect(page.host.say).toHaveBeenCalledExactlyOnceWith({ kind: 'set-aside', id: 'AZA-INT-01', as: null }, 1);
  });

  test('comes back when it is worse, and says what was said of it', () => {
    show([{ ...critical, weighs: harm(300) }], { [critical.id]: aside(critical) });
    expect(text('[data-finding="AZA-INT-01"] .back')).toBe('Worse than when you set it aside at 14:05: Will monitor');
    expect(pill()).toBe('Thioguard: 1 critical');
  });
});

describe('one story in one card', () => {
  const counts = finding('AZA-LAB-01', 'critical', 'Severe cytopenia');
  const cause = { ...critical, partOf: counts.id };
  const story = [cause, counts, warning];

  test('the cause stands inside, with its own action, facts, basis and mark; the pill counts it once', () => {
    show(story);
    expect(page.all('article.finding').map(({ dataset }) => dataset.finding)).toEqual([counts.id, warning.id]);
    expect(page.all(`[data-finding="${counts.id}"] [data-finding]`).map(({ dataset }) => dataset.finding)).toEqual([
      cause.id,
    ]);
    expect(page.one(`[data-finding="${cause.id}"]`).dataset.severity).toBe('critical');
    const inside = text(`[data-finding="${cause.id}"]`);
    for (const part of ['With it: Critical', cause.title, cause.action, cause.inputs[0]?.label, cause.rule, cause.id])
      expect(inside).toContain(part);
    expect(page.all(`[data-finding="${counts.id}"] details.put-aside`)).toHaveLength(1);
    expect(pill()).toBe('Thioguard: 1 critical, 1 warning');
  });

  test('is set aside and let stand again as one', async () => {
    show(story);
    within(counts.id, 'Benefit outweighs the risk').click();
    await drawn();
    within(counts.id, 'Set aside').click();
    const saidOf = () => page.host.say.mock.calls.map(([{ id, as }]) => [id, as?.seen.weighs ?? null]);
    expect(saidOf()).toEqual([
      [cause.id, harm(100)],
      [counts.id, []],
    ]);
    show(story, { [cause.id]: aside(cause), [counts.id]: aside(counts) });
    expect(text('.set-aside h2')).toBe('Set aside (1)');
    expect(text(`[data-set-aside="${counts.id}"]`)).toContain('Severe cytopenia; Allopurinol with azathioprine');
    expect(pill()).toBe('Thioguard: 1 warning, 1 set aside');
    page.host.say.mockClear();
    page.named('Undo: Severe cytopenia').click();
    expect(saidOf()).toEqual([
      [counts.id, null],
      [cause.id, null],
    ]);
  });

  test('a cause that was set aside before stays inside, folded, with the way back', () => {
    show(story, { [cause.id]: aside(cause) });
    const folded = page.one(`[data-finding="${counts.id}"] details[data-finding="${cause.id}"]`) as HTMLDetailsElement;
    expect(folded.open).toBe(false);
    expect(folded.querySelector('summary')?.textContent).toContain('Will monitor');
    expect(pill()).toBe('Thioguard: 1 critical, 1 warning');
    page.named(`Undo: ${cause.title}`).click();
    expect(page.host.say).toHaveBeenCalledExactlyOnceWith({ kind: 'set-aside', id: cause.id, as: null }, 1);
  });
});

describe('the focus follows what was moved', () => {
  test('to the line, and back to the card', () => {
    show();
    const button = within('AZA-INT-07', 'Will monitor');
    button.focus();
    button.click();
    show([critical, warning], { [warning.id]: aside(warning) });
    expect(page.shadow().activeElement).toBe(page.named('Undo: Mesalazine with azathioprine'));
    page.named('Undo: Mesalazine with azathioprine').click();
    show();
    expect(page.shadow().activeElement?.closest('[data-finding]')?.getAttribute('data-finding')).toBe('AZA-INT-07');
  });

  test('and is not taken where nobody pressed anything', () => {
    show([critical, warning], { [warning.id]: aside(warning) });
    show();
    expect(page.shadow().activeElement).toBeNull();
  });
});

describe('aloud', () => {
  /** What the live region says from now on. */
  function listen(): string[] {
    const heard: string[] = [];
    const region = page.one('[aria-live]');
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return heard;
  }

  test('only a critical finding, once; not what is set aside or let stand again, but what is back', async () => {
    show([warning]);
    await drawn();
    const heard = listen();
    const setAside = { [critical.id]: aside(critical) };
    const worse = { ...critical, title: 'Allopurinol 300 mg with azathioprine', weighs: harm(300) };
    for (const [findings, said] of [
      [[warning, note], {}],
      [[critical, warning], {}],
      [[critical], setAside],
      [[critical], {}],
      [[worse], setAside],
      [[worse, warning], setAside],
    ] as const) {
      show([...findings], said);
      await drawn();
    }
    expect(heard.filter(Boolean)).toEqual([
      'New critical finding: Allopurinol with azathioprine',
      'New critical finding: Allopurinol 300 mg with azathioprine',
    ]);
  });

  test('no other part of the findings is a live region', () => {
    show([critical, warning, note], { [warning.id]: aside(warning) }, [undecided('A', ['labs'])]);
    expect(page.all('[aria-live], [role=status], [role=alert], [role=log]').map((each) => each.className)).toEqual([
      'spoken',
    ]);
  });
});
