import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Ask, file, page, type Reply } from '../../exchange';
import { html } from '../../markup';
import { api } from './api';

const read = (name: string) => readFileSync(new URL(`./client/${name}`, import.meta.url), 'utf8');

/** As a bundler's CSS modules do: a class name of the style sheet becomes one that says nothing. */
function hashed(name: string): string {
  return `_${createHash('sha1').update(`larkspur ${name}`).digest('base64url').replace(/[-_]/g, 'x').slice(0, 6)}`;
}

const CLASS = /\.([a-z][a-zA-Z]*)(?=[\s.,:{>[])/g;

function hashedStyle(sheet: string): { css: string; names: Record<string, string> } {
  const names: Record<string, string> = {};
  const css = sheet.replace(CLASS, (_, name: string) => {
    names[name] = hashed(name);
    return `.${names[name]}`;
  });
  return { css, names };
}

const shell = html`<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Larkspur</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/modern/assets/style.css">
<script type="module" src="/modern/assets/app.js"></script>
</head>
<body></body>
</html>`;

function asset(name: string): Reply | null {
  if (name === 'style.css') return file('text/css; charset=utf-8', hashedStyle(read('style.css')).css);
  if (name === 'classes.js') {
    const { names } = hashedStyle(read('style.css'));
    return file('text/javascript; charset=utf-8', `export const c = ${JSON.stringify(names)};\n`);
  }
  return /^[a-z-]+\.js$/.test(name) ? file('text/javascript; charset=utf-8', read(name)) : null;
}

/** Larkspur: a single page with cards and tabs that fetches everything it shows. Each address gets the same shell. */
export function modern(ask: Ask): Reply | null {
  const [, folder = '', rest = ''] = ask.path.match(/^\/(assets|api)(?:\/(.*))?$/) ?? [];
  if (folder === 'assets') return asset(rest);
  if (folder === 'api') return api(ask, `/${rest}`);
  return page(shell);
}
