import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Whether a policy can be given to one Chromium alone: root on Linux, with a view of `/etc/chromium` of its own. Elsewhere
 * the tests that need one are left out; what a policy does is held by `src/settings` all the same.
 */
export const canSetPolicy =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['-m', 'test', '-d', '/etc/chromium']).status === 0;

/** The id that Chromium derives from the public key of a manifest. */
export function idOfKey(key: string): string {
  const hex = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * A command that starts this Chromium with a policy that nobody else on the machine sees.
 * @param extension folder of the built extension, whose policy it is.
 */
export function chromiumUnderPolicy(chromium: string, extension: string, policy: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'thioguard-policy-'));
  const managed = join(folder, 'etc', 'policies', 'managed');
  mkdirSync(managed, { recursive: true });
  const { key } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const file = { '3rdparty': { extensions: { [idOfKey(key)]: policy } } };
  writeFileSync(join(managed, 'thioguard.json'), JSON.stringify(file));
  const command = join(folder, 'chromium');
  const mounted = `mount --bind ${join(folder, 'etc')} /etc/chromium && exec ${chromium} "$@"`;
  writeFileSync(command, `#!/bin/sh\nexec unshare -m sh -c '${mounted}' chromium "$@"\n`);
  chmodSync(command, 0o755);
  return command;
}
