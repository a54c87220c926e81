import { html, Markup } from '../../markup';

type Cell = Markup | string | number | null;

const arial = (content: Cell | Cell[]) => html`<font face="Arial" size="2">${content}</font>`;

/** Column titles as bold cells of a plain row: these tables know no `th`. */
export function titles(names: readonly string[]): Markup {
  return html`<tr bgcolor="#c9d6e6">${names.map((name) => html`<td><b>${arial(name)}</b></td>`)}</tr>\n`;
}

export function row(cells: readonly Cell[], colour = '#ffffff'): Markup {
  return html`<tr bgcolor="${colour}">${cells.map((cell) => html`<td valign="top">${arial(cell)}</td>`)}</tr>\n`;
}

export function heading(title: string, columns: number): Markup {
  return html`<tr bgcolor="#6f8fb5"><td colspan="${columns}"><font face="Arial" size="2" color="#ffffff"><b>${title}</b></font></td></tr>\n`;
}

export function table(...rows: (Markup | Markup[])[]): Markup {
  return html`<table border="0" cellspacing="1" cellpadding="3" width="100%" bgcolor="#9aa9bb">\n${rows}</table>\n`;
}

/** A document of one frame. It carries no doctype: these products live in quirks mode. */
export function frameDocument(title: string, body: Markup, background = '#eef1f5'): Markup {
  return html`<html>
<head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<style type="text/css">${new Markup('a:link,a:visited{color:#003399} td{font-family:Arial}')}</style></head>
<body bgcolor="${background}" topmargin="4" leftmargin="6">
${body}
</body>
</html>`;
}
