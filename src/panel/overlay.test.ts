// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { drawn, mounted } from './mounted.examples';
import { allopurinolFinding, annasChart, annasView, finding, silentView, undecided, verdict } from './views.examples';

let page = mounted();
afterEach(() => {
  page.abort();
  document.body.replaceChildren();
  page = mounted();
});

const marks = () => {
  const { thioguardState, thioguardPatient } = page.one('[data-thioguard-state]').dataset;
  return [thioguardState, thioguardPatient];
};

describe('the overlay exists only where there is something to show', () => {
  test('a critical finding shows the pill, marked with state and patient', () => {
    page.panel.show(annasView());
    expect(marks()).toEqual(['findings', 'MARSHALL, Anna']);
    expect(page.one('button').getAttribute('aria-label')).toBe('Thioguard: 1 critical, 1 warning');
    expect(page.one('aside').hidden).toBe(true);
  });

  test('silence shows nothing until it is asked for, and nothing again once it is closed', () => {
    page.panel.show(silentView());
    expect(page.overlay()).toBeNull();
    page.panel.open();
    expect(marks()).toEqual(['silent', '']);
    expect(page.one('aside').hidden).toBe(false);
    page.panel.close();
    expect(page.overlay()).toBeNull();
  });

  test('a view that was asked for opens once, and stays closed when the user closes it', () => {
    page.panel.show(annasView({ opened: true }));
    expect(page.one('aside').hidden).toBe(false);
    page.named('Close panel').click();
    page.panel.show(annasView({ opened: true }));
    expect(page.one('aside').hidden).toBe(true);
  });

  test('a paused tab keeps a mark on the screen, and names no patient it no longer follows', () => {
    page.panel.show(annasView({ state: 'paused', opened: true }));
    expect(marks()).toEqual(['paused', '']);
    expect(page.shadow().textContent).not.toContain('MARSHALL');
    expect(page.shadow().textContent).not.toContain('Allopurinol');
  });
});

describe('a change of patient', () => {
  test('clear() leaves no fact of the old one, not even in the detached element', () => {
    page.panel.show(annasView({ opened: true }));
    page.named('What I read').click();
    const overlay = page.overlay();
    const root = page.one('[data-thioguard-state]');
    page.panel.clear();
    expect(page.overlay()).toBeNull();
    expect(root.dataset.thioguardPatient).toBe('');
    expect(root.childNodes).toHaveLength(0);
    expect(overlay?.shadowRoot?.textContent).not.toMatch(/MARSHALL|Allopurinol/);
  });

  test('what was still to be drawn for the old one is never drawn', async () => {
    page.panel.show(annasView({ opened: true }));
    const root = page.one('[data-thioguard-state]');
    page.named('What I read').click();
    page.panel.clear();
    await drawn();
    expect(root.textContent).toBe('');
    expect(page.overlay()).toBeNull();
  });

  test('the next patient starts closed, and alone', () => {
    page.panel.show(annasView({ opened: true }));
    page.panel.clear();
    const patient = { ...annasChart().patient, name: 'BROOKS, Bert' } as ReturnType<typeof annasChart>['patient'];
    page.panel.show(
      annasView({ chart: annasChart({ patient }), verdict: verdict([finding('B', 'warning', 'Other')]) }),
    );
    expect(marks()).toEqual(['findings', 'BROOKS, Bert']);
    expect(page.one('aside').hidden).toBe(true);
    expect(page.shadow().textContent).not.toMatch(/MARSHALL|Allopurinol/);
  });

  test('an outline on the page goes with the patient it belongs to', async () => {
    page.panel.show(annasView({ opened: true }));
    await drawn();
    page.one('.inputs button').dispatchEvent(new Event('pointerenter'));
    expect(page.host.outline).toHaveBeenLastCalledWith(allopurinolFinding.inputs[0]?.evidence);
    page.panel.clear();
    expect(page.host.outline).toHaveBeenLastCalledWith(null);
  });

  test('a view that cannot be drawn leaves nothing of the one before, and does not stop the next', () => {
    page.panel.show(annasView({ opened: true }));
    const root = page.one('[data-thioguard-state]');
    const broken = annasView({ chart: annasChart({ coverage: {} as ReturnType<typeof annasChart>['coverage'] }) });
    expect(() => page.panel.show(broken)).toThrow();
    expect(page.overlay()).toBeNull();
    expect(root.textContent).toBe('');
    page.panel.show(annasView({ verdict: verdict([finding('B', 'warning', 'Other')]) }));
    expect(page.one('.pill').getAttribute('aria-label')).toBe('Thioguard: 1 warning');
    expect(page.all('[data-finding]').map(({ dataset }) => dataset.finding)).toEqual(['B']);
  });

  test('after the signal aborted, nothing is there and nothing comes back', () => {
    page.panel.show(annasView({ opened: true }));
    page.abort();
    expect(page.overlay()).toBeNull();
    page.panel.show(annasView());
    page.panel.open();
    expect(page.overlay()).toBeNull();
  });

  test('a name that looks like a script is shown as the text it is', () => {
    const name = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const patient = { ...annasChart().patient, name } as ReturnType<typeof annasChart>['patient'];
    page.panel.show(annasView({ opened: true, chart: annasChart({ patient }) }));
    expect(marks()).toEqual(['findings', name]);
    expect(page.one('.patient strong').textContent).toBe(name);
    expect(page.all('img, script')).toEqual([]);
  });
});

describe('the pill says the counts', () => {
  const nameFor = (view: Parameters<typeof page.panel.show>[0]) => {
    page.panel.show(view);
    return page.one('.pill').getAttribute('aria-label');
  };

  test('notes are never counted', () => {
    const notes = [finding('AZA-INT-08', 'info', 'ACE inhibitor')];
    expect(nameFor(annasView({ verdict: verdict([allopurinolFinding, ...notes]) }))).toBe('Thioguard: 1 critical');
    expect(nameFor(annasView({ verdict: verdict(notes) }))).toBe('Thioguard: Notes only');
  });

  test('a result that may be critical shows as a question beside the findings', () => {
    const urgent = undecided('AZA-LAB-01', ['labs.wbc'], { urgent: true, severity: 'critical' });
    expect(nameFor(annasView({ verdict: verdict([allopurinolFinding], [urgent]) }))).toBe(
      "Thioguard: 1 critical, Can't tell, 1 check not done",
    );
    expect(page.one('.pill').textContent).toContain("Can't tell");
  });

  test('checks not done are counted where nothing fired', () => {
    const view = annasView({ state: 'cannot-tell', verdict: verdict([], [undecided('A', ['labs'])]) });
    expect(nameFor(view)).toBe("Thioguard: Can't tell: 1 check not done");
  });

  test('a page that cannot be read says so', () => {
    expect(nameFor(annasView({ state: 'unreadable' }))).toBe("Thioguard: Can't read this page");
  });
});
