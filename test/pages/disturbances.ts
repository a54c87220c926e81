/**
 * Changes that a new release of an EHR makes and that change nothing a person reads. Each runs inside the page, so each
 * is whole in itself; `seed` makes its choices repeatable.
 */

function shuffleColumns(seed: number): void {
  for (const table of document.querySelectorAll('table')) {
    const rows = [...table.rows];
    const columns = rows[0]?.cells.length ?? 0;
    const isPlain = rows.every(
      (row) => row.cells.length === columns && !row.querySelector('[colspan],[rowspan],table'),
    );
    if (columns < 3 || !isPlain) continue;
    const order = Array.from({ length: columns }, (_, index) => index);
    let state = seed;
    for (let index = columns - 1; index > 0; index -= 1) {
      state = (state * 48271) % 2147483647;
      const other = state % (index + 1);
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    for (const row of rows) {
      const cells = [...row.cells];
      row.append(...order.flatMap((index) => cells[index] ?? []));
    }
  }
}

function addWrappers(seed: number): void {
  for (const element of document.querySelectorAll('td, th, li, dd, dt, section, main, article')) {
    for (let depth = 0; depth <= seed % 2; depth += 1) {
      const wrapper = document.createElement('div');
      wrapper.append(...element.childNodes);
      element.append(wrapper);
    }
  }
  const outer = document.createElement('div');
  outer.append(...document.body.childNodes);
  document.body.append(outer);
}

function renameClasses(seed: number): void {
  const names = new Set([...document.querySelectorAll('[class]')].flatMap((element) => [...element.classList]));
  const renamed = new Map([...names].map((name, index) => [name, `css-${(seed * 7919 + index * 31).toString(36)}`]));
  for (const element of document.querySelectorAll('[class]')) {
    element.className = [...element.classList].map((name) => renamed.get(name)).join(' ');
  }
  for (const style of document.querySelectorAll('style')) {
    style.textContent = (style.textContent ?? '').replace(/\.([a-z][\w-]*)/gi, (all, name: string) => {
      const other = renamed.get(name);
      return other ? `.${other}` : all;
    });
  }
}

function addWhiteSpace(seed: number): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const blank = `\n${' '.repeat(4 + seed)}`;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('style, script, textarea, select, pre')) continue;
    node.nodeValue = `${blank}${(node.nodeValue ?? '').replace(/[ \n]+/g, blank)}${blank}`;
  }
}

export const disturbances = {
  'table columns in another order': shuffleColumns,
  'wrapper divs around everything': addWrappers,
  'other class names': renameClasses,
  'more white space': addWhiteSpace,
} as const;
