import type { Sighting } from './switch-recorder';

/** The same words in any order and case: charts print `Ann Ode` as well as `ODE, Ann`. */
export function sameName(one: string, other: string): boolean {
  const words = (name: string) => [...wordsOf(name.toLowerCase())].sort().join(' ');
  return words(one) === words(other);
}

/** A patient as the race knows them: how the EHR prints them, and what only their chart prints. */
export interface KnownPatient {
  recordNumber: string;
  name: string;
  /** Words and numbers of the chart that stand in no other patient's. */
  facts: ReadonlySet<string>;
  /** Ids of the findings that their chart gives rise to. */
  findings: ReadonlySet<string>;
}

/** Numbers, dates and words of a text, as they stand there; single characters say too little. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{N}]+(?:[.,/*-][\p{L}\p{N}]+)*/gu)?.filter((word) => word.length > 1) ?? []);
}

/**
 * What identifies each patient: words of the chart that occur in no other chart, nor in what is rightly said of another
 * patient (a rule's threshold may happen to be somebody's result).
 */
export function factsOfEach<Name>(
  charts: ReadonlyMap<Name, { page: string; overlay: string }>,
): Map<Name, Set<string>> {
  const words = [...charts].map(([name, { page, overlay }]) => ({
    name,
    page: wordsOf(page),
    overlay: wordsOf(overlay),
  }));
  return new Map(
    words.map(({ name, page }) => [
      name,
      new Set(
        [...page].filter((word) =>
          words.every((other) => other.name === name || !(other.page.has(word) || other.overlay.has(word))),
        ),
      ),
    ]),
  );
}

export interface Violation {
  what: 'another name than the banner' | 'a fact of another patient' | 'a finding of another patient';
  detail: string;
  milliseconds: number;
}

/** Everything in which a sighting shows one patient's under another's name. */
function violationsIn({ banner, overlay, from, to }: Sighting, patients: readonly KnownPatient[]): Violation[] {
  if (!overlay) return [];
  const inBanner = patients.filter(({ recordNumber }) => banner.includes(recordNumber));
  const named = patients.filter(({ name }) => sameName(name, overlay.patient));
  const owners = inBanner.length ? inBanner : named;
  const milliseconds = to - from;
  const under =
    owners.map(({ name, recordNumber }) => `${name} (${recordNumber})`).join(', ') || `"${overlay.patient}"`;
  const violations: Violation[] = [];

  if (overlay.patient !== '' && inBanner.length > 0 && !inBanner.some(({ name }) => sameName(name, overlay.patient))) {
    violations.push({
      what: 'another name than the banner',
      detail: `${overlay.patient} under ${under}`,
      milliseconds,
    });
  }
  const shown = wordsOf(overlay.text);
  for (const other of patients) {
    if (owners.includes(other)) continue;
    const foreign = [...other.facts].filter((word) => shown.has(word));
    if (foreign.length > 0) {
      const detail = `${foreign.slice(0, 6).join(', ')} of ${other.name} (${other.recordNumber}) under ${under}`;
      violations.push({ what: 'a fact of another patient', detail, milliseconds });
    }
  }
  const foreignFindings = overlay.findings.filter((id) => !owners.some(({ findings }) => findings.has(id)));
  if (foreignFindings.length > 0) {
    violations.push({
      what: 'a finding of another patient',
      detail: `${foreignFindings.join(', ')} under ${under}`,
      milliseconds,
    });
  }
  return violations;
}

export function foreignFacts(seen: readonly Sighting[], patients: readonly KnownPatient[]): Violation[] {
  return seen.flatMap((sighting) => violationsIn(sighting, patients));
}
