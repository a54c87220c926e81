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

  /** New elements with the same content, laid out as on a screen: nothing that was remembered of the old ones helps. */
  const renewPage = () => {
    document.body.replaceWith(document.body.cloneNode(true));
    document.body.getBoundingClientRect();
  };

  const floor = () => {
    renewPage();
    const began = performance.now();
    if (readEveryCell() === 0) throw new Error('the page has no table');
    return performance.now() - began;
  };

  const reader = async () => {
    renewPage();
    const began = performance.now();
    const reading = await thioguardReader.read(new AbortController().signal);
    const milliseconds = performance.now() - began;
    return { milliseconds, medications: reading.medications.length, results: reading.labs.length };
  };

  /**
   * The longest task that the browser itself reports (50 ms and more) while `rounds` full readings run; 0 where none was.
   * @param {number} rounds
   */
  const longestTask = async (rounds) => {
    let longest = 0;
    const watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    renewPage();
    watch.observe({ type: 'longtask' });
    for (let round = 0; round < rounds; round += 1) {
      await thioguardReader.read(new AbortController().signal);
      await new Promise((nextFrame) => requestAnimationFrame(() => setTimeout(nextFrame)));
    }
    watch.disconnect();
    return longest;
  };

  const elements = () => document.getElementsByTagName('*').length;
  Object.assign(globalThis, { thioguardBench: { elements, floor, reader, longestTask } });
})();
