import { type Ask, file, page, type Reply } from '../exchange';
import { html, Markup } from '../markup';

const STYLE = `
body { margin: 0; background: #f3f5f7; color: #1d2733; font: 16px/1.5 system-ui, 'Liberation Sans', sans-serif; }
main { max-width: 58rem; margin: 10vh auto 0; padding: 0 1.5rem; }
h1 { font-size: 1.9rem; margin: 0 0 .4rem; }
.skins { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1.2rem; margin-top: 2rem; }
.skins a { display: block; padding: 1.3rem; border: 1px solid #cfd8e0; border-radius: 10px; background: #fff;
  color: inherit; text-decoration: none; }
.skins a:hover, .skins a:focus-visible { border-color: #1f6f8b; }
.skins strong { display: block; font-size: 1.1rem; color: #14566e; }
footer { margin-top: 2.5rem; color: #5a6875; font-size: .9rem; }
`;

/** The page before the three products: where a demo begins. It is nobody's chart. */
export function start({ path }: Ask): Reply | null {
  if (path === '/favicon.ico') return file('image/x-icon', '');
  if (path !== '/') return null;
  return page(html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Practice EHR</title><link rel="icon" href="data:,"><style>${new Markup(STYLE)}</style></head>
<body>
<main>
<h1>Practice EHR</h1>
<p>Three made-up products with the same ten made-up patients. Nothing here belongs to a real person.</p>
<div class="skins">
<a href="/modern/login"><strong>Larkspur</strong>A single page with cards and tabs, in American English.</a>
<a href="/classic/login"><strong>CLINREC 4.2</strong>Frames and tables of 2004, in British English.</a>
<a href="/flowsheet/login"><strong>Ambulanzakte</strong>A flowsheet with a column for each date, in German.</a>
</div>
<footer>Served from this machine to this machine.</footer>
</main>
</body>
</html>`);
}
