import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeNoisyBuild, noiseAtHome, noisyHosts } from '../e2e/noisy-build';
import { chartOf } from '../e2e/practice-charts';
import { startPracticeEhr } from '../practice-ehr';
import { builtExtension, type ExtensionFirefox, launchFirefox, patience } from './extension-firefox';
import { lookAtOverlay } from './overlay-in-page';

const chart = chartOf('modern', '5501');

/** Each part of the extension once: chart, panel, popup, problem report, options. */
async function surfacesAlone(firefox: ExtensionFirefox, ehr: string): Promise<void> {
  await firefox.goto(ehr + chart.path);
  await firefox.switchSite('http://127.0.0.1/*', true);
  const findings = async () => (await firefox.evaluate(lookAtOverlay, null))?.findings;
  await expect.poll(findings, patience).toContain('AZA-INT-01');
  await firefox.openPopup();
  await firefox.openReport();
  // left before it has sent, it would seem silent
  await expect.poll(() => firefox.proxy.foreign.join(' '), patience).toContain('report-fetch');
  await firefox.openOptions();
}

/** That the shipped build leaves nothing for the proxy to see is the last test of `extension.test.ts`. */
test('control: a build that sends from everywhere is seen by the proxy', async () => {
  const extension = makeNoisyBuild(builtExtension);
  const ehr = await startPracticeEhr();
  const firefox = await launchFirefox(extension);
  try {
    await surfacesAlone(firefox, ehr.url);
    const missing = () => noisyHosts.filter((host) => !firefox.proxy.foreign.some((line) => line.includes(host)));
    await expect.poll(missing, patience).toEqual([]);
    expect(ehr.requests.map(({ path }) => path)).toContain(noiseAtHome);
  } finally {
    await firefox.close();
    await ehr.close();
    rmSync(extension, { recursive: true, force: true });
  }
});
