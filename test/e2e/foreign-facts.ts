import type { Sighting } from './switch-recorder';

/** A patient as the race knows them: how the EHR prints them, what stands on their chart, what is rightly said of them. */
export interface KnownPatient {
  recordNumber: string;
  name: string;
  /** Text of the chart, looked at in peace. */
  page: string;
  /** Text of the overlay over it. */
  overlay: string;
  /** Ids of the findings that this chart gives rise to once all of it has come. */
  findings: ReadonlySet<string>;
}

/** The same words in any order and case: charts print `Ann Ode` as well as `ODE, Ann`. */
function sameName(one: string, other: string): boolean {
  const words = (name: string) => (name.toLowerCase().match(/\p{L}+/gu) ?? []).sort().join(' ');
  return words(one) === words(other);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAYS: readonly RegExp[] = [
  /(?<day>\d{1,2})[-. ](?<month>[A-Z][a-z]{2})[-. ](?<year>\d{4})/g,
  /(?<month>[A-Z][a-z]{2}) (?<day>\d{1,2}), (?<year>\d{4})/g,
];

/** Days as charts and the overlay print them, as `2026-11-13`. */
function daysIn(text: string): string[] {
  return DAYS.flatMap((form) => [...text.matchAll(form)]).flatMap(({ groups }) => {
    const { day = '', month = '', year = '' } = groups ?? {};
    const number = MONTHS.indexOf(month.toLowerCase()) + 1;
    return number > 0 ? [`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`] : [];
  });
}

/**
 * What a text says of a patient: days, numbers of three characters and more (`6.41`, `243`, a record number; no years),
 * and drugs with their strength (`allopurinol 300`). Words alone say too little: rules name drugs that nobody takes.
 */
export function factsIn(text: string): Set<string> {
  const numbers = text
    .match(/\d+(?:[.,]\d+)*/g)
    ?.filter((number) => number.length > 2 && !/^(19|20)\d\d$/.test(number));
  const drugs = [...text.matchAll(/(\p{L}{5,})\s+(?:\p{L}{2,4}\.?\s+)?(\d+(?:[.,]\d+)*)/gu)].map(
    ([, drug = '', strength]) => `${drug.toLowerCase()} ${strength}`,
  );
  return new Set([...daysIn(text), ...(numbers ?? []), ...drugs]);
}

/**
 * Whose each fact is: everybody's whose chart prints it. What is rightly said of somebody else is nobody's fact: a rule's
 * threshold may happen to be another patient's result.
 */
export function ownersOfFacts(patients: readonly KnownPatient[]): Map<string, Set<KnownPatient>> {
  const owners = new Map<string, Set<KnownPatient>>();
  for (const patient of patients) {
    for (const fact of factsIn(patient.page)) owners.set(fact, (owners.get(fact) ?? new Set()).add(patient));
  }
  for (const patient of patients) {
    for (const fact of factsIn(patient.overlay)) if (!owners.get(fact)?.has(patient)) owners.delete(fact);
  }
  return owners;
}

export interface Violation {
  what: 'another name than the banner' | 'a fact of another patient' | 'a finding of another patient';
  detail: string;
  milliseconds: number;
  /** This sighting and those before it, the oldest first: screens, banner, overlay. */
  story: string[];
}

const inShort = ({ screens, banner, overlay, from, to }: Sighting) =>
  `${Math.round(from)}–${Math.round(to)} ms ${screens.join(' ')} | banner ${banner} | ${overlay ? `"${overlay.patient}" ${overlay.findings.map(({ id }) => id)}` : 'no overlay'}`;

/** Everything in which what was seen shows one patient's under another's name or banner. */
export function foreignFacts(seen: readonly Sighting[], patients: readonly KnownPatient[]): Violation[] {
  const owners = ownersOfFacts(patients);
  return seen.flatMap(({ banner, overlay, from, to }, at) => {
    if (!overlay) return [];
    const inBanner = patients.filter(({ recordNumber }) => banner.includes(recordNumber));
    const shown = inBanner.length ? inBanner : patients.filter(({ name }) => sameName(name, overlay.patient));
    const under =
      shown.map(({ name, recordNumber }) => `${name} (${recordNumber})`).join(', ') || `"${overlay.patient}"`;
    const violation = (what: Violation['what'], detail: string): Violation => ({
      what,
      detail: `${detail} under ${under}`,
      milliseconds: to - from,
      story: seen.slice(Math.max(0, at - 6), at + 1).map(inShort),
    });

    const isOther =
      overlay.patient !== '' && inBanner.length > 0 && !inBanner.some(({ name }) => sameName(name, overlay.patient));
    const facts = [...factsIn(overlay.text)].filter((fact) => {
      const whose = owners.get(fact);
      return whose && !shown.some((patient) => whose.has(patient));
    });
    // on half a chart another of her findings may stand for a moment; then it rests on facts that are hers
    const restsOnHers = (text: string) =>
      [...factsIn(text)].some((fact) => {
        const whose = owners.get(fact);
        return whose && whose.size < patients.length && shown.some((patient) => whose.has(patient));
      });
    const findings = overlay.findings
      .filter(({ id, text }) => !shown.some((patient) => patient.findings.has(id)) && !restsOnHers(text))
      .map(({ id }) => id);
    return [
      ...(isOther ? [violation('another name than the banner', overlay.patient)] : []),
      ...(facts.length ? [violation('a fact of another patient', facts.slice(0, 8).join(', '))] : []),
      ...(findings.length ? [violation('a finding of another patient', findings.join(', '))] : []),
    ];
  });
}

/** The patients of whom a fact or a finding was seen under their own banner: a race in which nothing was shown proves nothing. */
export function patientsSeen(seen: readonly Sighting[], patients: readonly KnownPatient[]): KnownPatient[] {
  const owners = ownersOfFacts(patients);
  return patients.filter((patient) =>
    seen.some(
      ({ banner, overlay }) =>
        overlay &&
        banner.includes(patient.recordNumber) &&
        (overlay.findings.length > 0 || [...factsIn(overlay.text)].some((fact) => owners.get(fact)?.has(patient))),
    ),
  );
}
