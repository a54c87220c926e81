import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './extension-browser';

/** The options page in a tab of its own, at one of its sections. */
export async function openOptions(browser: ExtensionBrowser, section: string): Promise<Page> {
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.id}/options.html#${section}`);
  await options.getByRole('heading', { level: 2 }).waitFor();
  return options;
}

/** Chooses a file in the field of this name, made of this text. */
export const chooseFile = (options: Page, field: string, name: string, text: string): Promise<void> =>
  options.getByLabel(field).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** What the page saves when this button is clicked. */
export async function savedBy(options: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: button }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
