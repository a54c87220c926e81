/** Runs inside the page, as plain text: no imports, no build. Changes the page and has it read again and for the first time. */
(() => {
  let source = '';
  /** @type {any} */
  let reader = null;

  /** A reader with nothing in its memory. */
  const newReader = () => {
    globalThis.thioguardReader = undefined;
    new Function(source)();
    return /** @type {any} */ (globalThis.thioguardReader);
  };

  /** @param {any} which @param {AbortSignal} [signal] */
  const read = (which, signal = new AbortController().signal) => which.read(signal);

  /** Where the element of a mark stands on the page. @param {any} which @param {number} mark */
  const placeOf = (which, mark) => {
    which.outline(mark);
    const box = document.querySelector('thioguard-outline')?.getBoundingClientRect();
    which.outline(null);
    return box ? `${box.left} ${box.top} ${box.width} ${box.height}` : 'gone';
  };

  /** A reading without what differs from moment to moment, with places for marks. @param {any} which @param {any} reading */
  const said = (which, reading) =>
    JSON.parse(
      JSON.stringify({ ...reading, timing: null }, (key, value) => {
        if (key === 'at' || key === 'readAt') return 0;
        return key === 'mark' || key === 'signMark' ? placeOf(which, value) : value;
      }),
    );

  /** @param {number} seed */
  const repeatable = (seed) => () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };

  /**
   * Does something once, after the third slice. The answer tells whether it was done, and ends it.
   * @param {() => void} what
   */
  const betweenSlices = (what) => {
    const { scheduler } = /** @type {any} */ (globalThis);
    const giveWay = scheduler.yield;
    let slices = 0;
    scheduler.yield = () => {
      slices += 1;
      if (slices === 3) what();
      return giveWay.call(scheduler);
    };
    return () => {
      scheduler.yield = giveWay;
      return slices >= 3;
    };
  };

  /** @param {() => number} random */
  const changesBy = (random) => {
    /** @template T @param {Iterable<T>} all @returns {T | undefined} */
    const any = (all) => [...all][Math.floor(random() * [...all].length)];
    const one = (/** @type {string} */ selector) => any(document.querySelectorAll(selector));
    const words = [
      '',
      '5.1',
      '12',
      'Medications',
      'Allergies',
      'Value',
      'No known allergies',
      'azathioprine 50 mg',
      '2026-11-01',
      '13/11/2026',
      'Final',
      'Adams, Eve DOB 1980-02-03',
    ];
    const text = () => any(words) ?? '';
    const setText = (/** @type {string} */ selector) => {
      const element = one(selector);
      if (element) element.textContent = text();
    };
    return [
      () => setText('td'),
      () => setText('td'),
      () => setText('td'),
      () => setText('th'),
      () => {
        const leaf = one('td')?.firstChild;
        if (leaf instanceof Text) leaf.data = text();
      },
      () => {
        const row = one('tr');
        row?.after(row.cloneNode(true));
      },
      () => one('tbody tr')?.remove(),
      () => setText('h2, h3, h1, dd, p'),
      () => one('tr, td, section')?.classList.toggle(random() < 0.7 ? 'gone' : 'faint'),
      () => one('tr, td')?.toggleAttribute('hidden'),
      () => one('td')?.append(document.createElement('input')),
      () => {
        const table = document.createElement('table');
        table.insertRow().insertCell().textContent = text();
        one('td')?.append(table);
      },
      () => one('tbody')?.replaceChildren(),
      () => {
        const field = one('input');
        if (field instanceof HTMLInputElement) {
          field.value = text();
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
      },
      () => {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).innerHTML = '<table><tr><td>MCV</td><td>99 fL</td></tr></table>';
        one('section')?.append(host);
      },
      () => {
        const host = [...document.querySelectorAll('div')].find((element) => element.shadowRoot);
        const cell = host?.shadowRoot?.querySelector('td:last-child');
        if (cell) cell.textContent = text();
      },
    ];
  };

  globalThis.readingAgain = {
    async begin(script) {
      source = script;
      reader = newReader();
      await read(reader);
    },
    async changeAndCompare(seed, times) {
      const random = repeatable(seed);
      const changes = changesBy(random);
      const differing = [];
      let remembered = 0;
      for (let time = 0; time < times; time += 1) {
        const done = [];
        // most changes are of one cell; those that end a page's tables come seldom
        for (let more = 0; more === 0 || (more < 3 && random() < 0.4); more += 1) {
          const at = Math.floor(random() * (random() < 0.85 ? 7 : changes.length));
          changes[at]?.();
          done.push(at);
        }
        const again = await read(reader);
        if (again.labs.some((/** @type {any} */ lab) => lab.evidence.at < again.frame.readAt)) remembered += 1;
        const other = newReader();
        const first = said(other, await read(other));
        const ours = said(reader, again);
        if (JSON.stringify(ours) !== JSON.stringify(first)) differing.push({ time, done, ours, first });
        other.forget();
      }
      return { differing: differing.slice(0, 1), remembered };
    },
    async changeWhileReading() {
      const other = newReader();
      const disturbed = betweenSlices(() => {
        const title = document.querySelector('h1');
        if (title) title.textContent = 'Other, Clara';
        for (const cell of document.querySelectorAll('td:nth-child(2)')) cell.textContent = '77';
      });
      const reading = await read(other);
      const hasChanged = disturbed();
      const fresh = newReader();
      return { hasChanged, read: said(other, reading), fresh: said(fresh, await read(fresh)) };
    },
    async changeLongTableWhileReadingAgain(rows) {
      const body = [...document.querySelectorAll('tbody')].at(-1);
      const pattern = body?.rows[0];
      for (let row = 0; body && pattern && row < rows; row += 1) body.append(pattern.cloneNode(true));
      const other = newReader();
      await read(other);
      const values = () => [...(body?.querySelectorAll('td:nth-child(2)') ?? [])];
      const change = (/** @type {number} */ row, /** @type {string} */ value) => {
        const cell = values().at(row);
        if (cell) cell.textContent = value;
      };
      change(1, '41');
      const disturbed = betweenSlices(() => {
        change(0, '42');
        change(-1, '43');
      });
      const reading = await read(other);
      const hasChanged = disturbed();
      const fresh = newReader();
      return { hasChanged, read: said(other, reading), fresh: said(fresh, await read(fresh)) };
    },
    async abortWhileReading() {
      const ending = new AbortController();
      const disturbed = betweenSlices(() => ending.abort('another patient'));
      const end = await read(newReader(), ending.signal).then(
        () => 'was read',
        (/** @type {unknown} */ reason) => String(reason),
      );
      disturbed();
      return end;
    },
  };
})();
