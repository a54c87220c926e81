import fc from 'fast-check';
import { anyText } from './texts';

/** Whole pages of charts as nobody would write them: any tags in each other, any words in them, broken off anywhere. */

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\0', '');

const tags = [
  ...[
    'div',
    'p',
    'span',
    'b',
    'h1',
    'h2',
    'h4',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'caption',
    'ul',
    'ol',
    'li',
  ],
  ...[
    'dl',
    'dt',
    'dd',
    'form',
    'fieldset',
    'legend',
    'label',
    'button',
    'select',
    'option',
    'textarea',
    'details',
    'summary',
  ],
  ...[
    'header',
    'main',
    'section',
    'nav',
    'dialog',
    'pre',
    'sup',
    'a',
    'svg',
    'canvas',
    'slot',
    'br',
    'hr',
    'input',
    'x-card',
  ],
];

const attribute = fc.oneof(
  fc.constantFrom(
    ...['hidden', 'aria-hidden="true"', 'open', 'checked', 'disabled', 'role="row"', 'role="grid"', 'role="cell"'],
    ...['role="heading"', 'colspan="3"', 'rowspan="2"', 'colspan="9999"', 'class="inactive"', 'aria-rowcount="900"'],
    ...['style="display:none"', 'style="opacity:0"', 'style="position:absolute;left:-9999px"', 'name="nodeName"'],
    ...[
      'id="attributes"',
      'type="password"',
      'type="search"',
      'contenteditable',
      'style="text-decoration:line-through"',
    ],
  ),
  anyText.map((text) => `value="${escaped(text)}"`),
  anyText.map((text) => `aria-label="${escaped(text)}"`),
);

const node = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 7, depthSize: 'large' },
    anyText.map(escaped),
    fc
      .tuple(
        fc.constantFrom(...tags),
        fc.array(attribute, { maxLength: 2 }),
        fc.array(tie('tree'), { maxLength: 6 }),
        fc.boolean(),
      )
      .map(
        ([tag, attributes, inside, closed]) =>
          `<${[tag, ...attributes].join(' ')}>${inside.join('')}${closed ? `</${tag}>` : ''}`,
      ),
    fc
      .array(tie('tree'), { maxLength: 4 })
      .map((inside) => `<div><template shadowrootmode="open">${inside.join('')}</template></div>`),
    fc
      .array(fc.array(anyText.map(escaped), { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 6 })
      .map((rows) => `<table>${rows.map((row) => `<tr><td>${row.join('<td>')}</tr>`).join('')}</table>`),
  ),
})).tree;

/** The whole page, as HTML. */
export const anyPage: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('en', 'de', 'fr', 'ja', ''), anyText, fc.array(node, { minLength: 1, maxLength: 8 }))
  .map(
    ([language, banner, body]) =>
      `<!doctype html><html lang="${language}"><title>Chart</title><header>Ada Example DOB 1960-05-04 MRN 4711-A ${escaped(banner)}</header>${body.join('\n')}`,
  );
