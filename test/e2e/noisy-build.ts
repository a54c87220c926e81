import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What the noisy build calls, by where it calls from and how. Each has a host of its own, so that a recorder that sees no
 * more than a host tells them apart.
 */
const hostOf = (noise: string): string => `${noise}.collector.example`;
const addressOf = (noise: string): string => `https://${hostOf(noise)}/collect`;
const fetches = (noise: string): string => `fetch('${addressOf(noise)}').catch(() => {});`;

/** The path it asks the EHR's own server for. */
export const noiseAtHome = '/collect-content';

/** A host that the browser itself calls when it starts; the worker calls it too. */
export const browsersOwnHost = 'www.google.com';

/** By the file that it is written to the end of. */
const inScripts: Readonly<Record<string, Record<string, string>>> = {
  'content-scripts/chart.js': {
    'content-fetch': fetches('content-fetch'),
    'content-beacon': `navigator.sendBeacon('${addressOf('content-beacon')}', 'x');`,
    'content-image': `new Image().src = '${addressOf('content-image')}';`,
    'content-socket': `try { new WebSocket('wss://${hostOf('content-socket')}/collect') } catch {}`,
  },
  'reader.js': { 'reader-fetch': fetches('reader-fetch') },
  'panel.js': { 'panel-fetch': fetches('panel-fetch') },
  'background.js': { 'worker-fetch': fetches('worker-fetch') },
};
const inPages: Readonly<Record<string, string>> = {
  'popup.html': 'popup-fetch',
  'options.html': 'options-fetch',
  'report.html': 'report-fetch',
};

/** All hosts of the noisy build but the browser's own. */
export const noisyHosts: readonly string[] = [
  ...Object.values(inScripts).flatMap((noises) => Object.keys(noises)),
  ...Object.values(inPages),
].map(hostOf);

/** A socket is none of the requests that Playwright tells of. */
export const noisyHostOfSocket = hostOf('content-socket');

/**
 * A copy of a built extension that sends, to show that the recorders would notice. It goes without the policy that forbids
 * connections, because that stops them before any recorder sees a thing. Returns its folder.
 */
export function makeNoisyBuild(original: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'thioguard-noisy-'));
  cpSync(original, folder, { recursive: true });
  for (const [file, noises] of Object.entries(inScripts))
    appendFileSync(join(folder, file), `\n;${Object.values(noises).join('\n')}`);
  appendFileSync(join(folder, 'content-scripts/chart.js'), `\nfetch('${noiseAtHome}').catch(() => {});`);
  appendFileSync(
    join(folder, 'background.js'),
    `\nfetch('https://${browsersOwnHost}/collect-from-worker').catch(() => {});`,
  );
  for (const [page, noise] of Object.entries(inPages)) {
    writeFileSync(join(folder, `${noise}.js`), fetches(noise));
    const html = readFileSync(join(folder, page), 'utf8');
    writeFileSync(join(folder, page), html.replace('</head>', `<script src="/${noise}.js"></script></head>`));
  }
  const { content_security_policy: _forbidsConnections, ...manifest } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
