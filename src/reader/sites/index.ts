import { fhirReact } from './fhir-react';
import { libreHealth } from './librehealth';
import { medplum } from './medplum';
import { openEmr } from './openemr';
import { openMrs } from './openmrs';
import type { Site } from './site';

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
