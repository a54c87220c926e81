/** Text that may stand in a page as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | null | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function write(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(write).join('');
  return String(part).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** HTML from a template: values are escaped unless they are markup themselves; lists are joined; null and false vanish. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.map((text, i) => text + (i < parts.length ? write(parts[i] ?? null) : '')).join(''));
}

/** A value for a page's own script, safe between `<script>` tags. */
export function scriptValue(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replace(/</g, '\\u003c'));
}
