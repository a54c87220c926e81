import { describe, expect, test, vi } from 'vitest';
import { builtFiles, builtManifest, builtScripts, gzipBytes, inlineOrForeign, withAllItLoads } from './bundle';
import { unknownPlaces } from './known-places';

// Half a megabyte of scripts is parsed to look for names, and on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

const kB = 1_000;

describe('the built extension can send nothing and runs no text as code or HTML', () => {
  test('its scripts name such a thing in known places of libraries only', () => {
    const scripts = builtScripts();
    expect([...scripts.keys()]).toContain('background.js');
    expect(unknownPlaces(scripts)).toEqual([]);
  });

  test.each([
    ['a request', 'const a=1;fetch("https://example.org")'],
    ['a beacon, minified', 'a.b=()=>{let{sendBeacon:c}=navigator;c("/x")}'],
    ['a socket', 'var s=new WebSocket(u);'],
    ['code from text', 'let f=new Function("return 1");'],
    ['markup from text, outside Preact', 'e.innerHTML=t;'],
  ])('control: %s is caught', (_what, code) => {
    expect(unknownPlaces(new Map([['content-scripts/chart.js', code]]))).toHaveLength(1);
  });

  test('its pages hold no script of their own and load nothing from elsewhere', () => {
    const pages = builtFiles().filter((path) => path.endsWith('.html'));
    expect(pages).toContain('popup.html');
    expect(pages.flatMap(inlineOrForeign)).toEqual([]);
  });
});

describe('the manifest asks for what is needed and for no host', () => {
  const manifest = builtManifest();

  test('permissions', () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect([...(manifest.optional_host_permissions ?? [])].sort()).toEqual(['http://*/*', 'https://*/*']);
  });

  test('no host at install, no script on any page until a site is switched on, nothing that pages could load', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test('extension pages load their own files and connect nowhere', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'none'", "form-action 'none'"])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe('size, gzip', () => {
  const stageOne = ['reader.js', 'content-scripts/chart.js'];
  const panel = 'panel.js';

  // Where the goal is not met (docs/decisions/001), the ceiling is the present weight rounded up: lower it, never raise it.
  test.each([
    { what: 'on every chart: reader and watch', goal: 40 * kB, ceiling: 87.5 * kB, files: () => stageOne },
    { what: 'with the panel', goal: 70 * kB, ceiling: 125 * kB, files: () => [...stageOne, panel] },
    { what: 'popup', goal: 60 * kB, ceiling: 60 * kB, files: () => withAllItLoads('popup.html') },
  ])('$what: at most $ceiling bytes, the goal is $goal', ({ ceiling, files }) => {
    expect(gzipBytes(files())).toBeLessThanOrEqual(ceiling);
  });
});
