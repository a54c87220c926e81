/**
 * Runs inside the page, in the isolated world that holds the reader, as plain text: no imports, no build.
 * Puts `thioguardBench` there, whose functions measure one thing once and answer in milliseconds.
 */
(() => {
  const { thioguardReader } = globalThis;
  if (!thioguardReader) throw new Error('the page holds no thioguardReader: is reader.js built and run here?');

  /** The physical limit of the job: touch every table row once and read its cells' text. */
  const readEveryCell = () => {
    let characters = 0;
    for (const row of document.querySelectorAll('tr')) {
      // The cheapest walk there is: `row.cells` makes a live collection for every row, which is no part of the job.
      for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling)
        characters += cell.textContent.length;
    }
    return characters;
  };

  const asServed = document.body.cloneNode(true);

  /** Lays out what has changed, as the browser has long done for the screen when a page is quiet enough to be read. */
  const layOut = () => document.body.getBoundingClientRect();

  /**
   * New elements with the content that was served: nothing that was remembered of the old ones helps. They are drawn once,
   * as a page is that is quiet enough to be read.
   */
  const renewPage = async () => {
    document.body.replaceWith(asServed.cloneNode(true));
    layOut();
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  };

  const floor = async () => {
    await renewPage();
    const began = performance.now();
    if (readEveryCell() === 0) throw new Error('the page has no table');
    return performance.now() - began;
  };

  /** The gate alone, which decides whether a frame is worth reading; it touches too little to need new elements. */
  const gate = () => {
    const began = performance.now();
    const speaks = thioguardReader.quickLook([]);
    const milliseconds = performance.now() - began;
    if (!speaks) throw new Error('the gate says that a chart is none');
    return milliseconds;
  };

  const things = 'desk lamp brass chair grey notebook ruled stapler box whiteboard cable fan cabinet drawer'.split(' ');

  /** A page of the same shape that speaks of nothing medical. */
  const stockList = (() => {
    const list = /** @type {HTMLElement} */ (document.body.cloneNode(true));
    const texts = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
    let told = 0;
    const thing = () => things[told++ % things.length] ?? '';
    while (texts.nextNode())
      texts.currentNode.nodeValue = texts.currentNode.nodeValue?.replace(/[a-z]+/gi, thing) ?? '';
    return list;
  })();

  /** The gate on that page, which has to be looked at to its end. */
  const gateElsewhere = () => {
    const chart = document.body;
    chart.replaceWith(stockList);
    const began = performance.now();
    const speaks = thioguardReader.quickLook([]);
    const milliseconds = performance.now() - began;
    stockList.replaceWith(chart);
    if (speaks) throw new Error('the gate says that a list of furniture is a chart');
    return milliseconds;
  };

  /**
   * Milliseconds of each slice while `work` runs: the page draws itself between them, which is not the reader's time.
   * @template T
   * @param {() => Promise<T>} work
   */
  const slicesOf = async (work) => {
    const slices = [];
    const { scheduler } = globalThis;
    const giveWay = scheduler.yield;
    let began = performance.now();
    scheduler.yield = async () => {
      slices.push(performance.now() - began);
      await giveWay.call(scheduler);
      began = performance.now();
    };
    try {
      const value = await work();
      slices.push(performance.now() - began);
      return { slices, value };
    } finally {
      scheduler.yield = giveWay;
    }
  };

  const read = () => thioguardReader.read(new AbortController().signal);
  const reader = async () => {
    thioguardReader.forget();
    await renewPage();
    const { slices, value } = await slicesOf(read);
    return { slices, medications: value.medications.length, results: value.labs.length };
  };

  /**
   * Milliseconds from a change of one cell's text to the new reading, without the observer's own and the browser's layout. Read
   * the page before.
   * @param {number} round
   */
  const changedCell = async (round) => {
    const cells = document.querySelectorAll('tbody td:nth-child(2)');
    const cell = cells[Math.floor(cells.length / 2)];
    if (!(cell?.firstChild instanceof Text)) throw new Error('the page has no cell to change');
    cell.firstChild.data = String((round % 50) + 50);
    layOut();
    await null;
    const began = performance.now();
    if (!thioguardReader.quickLook([])) throw new Error('the gate says that a chart is none');
    const looked = performance.now() - began;
    const { slices, value } = await slicesOf(read);
    if (!value.labs.some(({ text }) => text.includes(` | ${cell.textContent} | `)))
      throw new Error('the change was not read');
    return slices.reduce((all, slice) => all + slice, looked);
  };

  /**
   * Rows that stream in: read when half is there, as a page that never rests is, and when all is.
   * @param {number} rows
   */
  const streamedRows = async (rows) => {
    thioguardReader.forget();
    await renewPage();
    await read();
    const body = [...document.querySelectorAll('tbody')].at(-1);
    const pattern = body?.rows[0];
    if (!body || !pattern) throw new Error('the page has no table');
    const slices = [];
    for (let half = 0; half < 2; half += 1) {
      for (let batch = 0; batch < 20; batch += 1) {
        for (let row = 0; row < rows / 40; row += 1) body.append(pattern.cloneNode(true));
        await new Promise((nextTask) => setTimeout(nextTask));
      }
      layOut();
      const { slices: more, value } = await slicesOf(read);
      slices.push(...more);
      if (half === 1 && value.labs.length < rows) throw new Error('rows that streamed in were not read');
    }
    return slices;
  };

  /** Milliseconds of what another tool does on new elements of the same page. */
  const peer = async (/** @type {() => unknown} */ work) => {
    await renewPage();
    const began = performance.now();
    await work();
    return performance.now() - began;
  };

  const walkTexts = () => {
    let characters = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) characters += text.nodeValue?.length ?? 0;
    return characters;
  };

  const elements = () => document.getElementsByTagName('*').length;
  Object.assign(globalThis, {
    thioguardBench: { elements, gate, gateElsewhere, floor, reader, changedCell, streamedRows, peer, walkTexts },
  });
})();
