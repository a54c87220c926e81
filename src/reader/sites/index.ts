import { fhirReact } from './fhir-react';
import { libreHealth } from './librehealth';
import { medplum } from './medplum';
import { openEmr } from './openemr';
import { openMrs } from './openmrs';
import type { Place, Site } from './site';

export { leftOutFrame, siteOf } from './detect';
export { type Hint, type Hints, hintsOf, noHints } from './hints';
export type { Site } from './site';

const builtIn: readonly Site[] = [medplum, fhirReact, libreHealth, openEmr, openMrs];

declare global {
  /** Adapters to go before the built-in ones, or alone. Set in the extension's own world, where no page can reach. */
  var thioguardSites: unknown;
}

/** The adapters that hold here, in the order in which they are asked. Those set from outside were checked on import. */
export function sitesHere(): readonly Site[] {
  const given = globalThis.thioguardSites as { first?: unknown; builtIn?: unknown } | undefined;
  // a page's element with this id would be found under this name, too
  if (!given || !Array.isArray(given.first)) return builtIn;
  return [...(given.first as Site[]), ...(given.builtIn ? builtIn : [])];
}

/**
 * Puts imported adapters before the built-in ones. One with a selector that this browser does not know is left out; the
 * options page says so.
 */
export function bringSites(sites: readonly Site[]): void {
  globalThis.thioguardSites = { first: sites.filter(isUsable), builtIn: true };
}

function isUsable({ detect, ...lists }: Site): boolean {
  const nothing = document.createDocumentFragment();
  const places = Object.values(lists).flatMap((list) => (typeof list === 'string' ? [] : (list as Place[])));
  try {
    for (const selector of [detect.has, ...places.flatMap(({ at, where }) => [at, where])])
      if (selector) nothing.querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
