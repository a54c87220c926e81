import {
  type FrameReading,
  laboratoryNamed,
  type Pharmacogenetic,
  type Phenotype,
  readPharmacogenetics,
} from '../chart';
import { type FactName, isAmong } from '../fact-names';
import type { SetAside } from '../set-aside';
import type { ChartSession, Extra } from './chart-session';

/** How an item of the checklist was closed by hand. */
export interface Closing {
  /** Why it is closed although it is open; null where it was only ticked. */
  reason: string | null;
  /** When, milliseconds since the epoch. */
  at: number;
}

/**
 * What the clinician said in the panel: of this patient, in this session, and kept nowhere else. It goes when the patient
 * does.
 */
export interface Said {
  /** Names this patient's turn in the tab: what is said for another turn comes too late. */
  since: number;
  /** Id of the laboratory whose scale of TPMT activity counts; empty: none, null: nobody has said. */
  laboratory: string | null;
  /** Ids that rules ask for (`stated` conditions), such as `intended-combination`. */
  stated: string[];
  /** Items of the checklist closed by hand, by id. */
  closed: Record<string, Closing>;
  /** Findings set aside, by the rule's id. They come back when they get worse. */
  setAside: Record<string, SetAside>;
  /** Facts that are not what the page says. */
  misread: FactName[];
  /** What stands on paper. */
  entered: Entered;
}

/** Null: nothing was entered. */
export interface Entered {
  weightKg: number | null;
  tpmt: Phenotype | null;
  nudt15: Phenotype | null;
}

/** One thing said. */
export type Saying =
  | { kind: 'laboratory'; id: string | null }
  | { kind: 'stated'; id: string; holds: boolean }
  /** @see Closing; null opens the item again. */
  | { kind: 'check'; id: string; closed: { reason: string | null } | null }
  /** `seen`: the finding as she saw it; null lets it stand again. */
  | { kind: 'set-aside'; id: string; as: Omit<SetAside, 'at'> | null }
  | { kind: 'misread'; fact: FactName; is: boolean }
  /** What is not named stays as it is: the next may be entered before the panel has heard of the last. */
  | { kind: 'enter'; entered: Partial<Entered> };

export const nothingSaid = (since: number): Said => ({
  since,
  laboratory: null,
  stated: [],
  closed: {},
  setAside: {},
  misread: [],
  entered: { weightKg: null, tpmt: null, nudt15: null },
});

/**
 * The session after the clinician said something.
 * @param since whose turn was shown where it was said; for another one nothing changes.
 * @param at milliseconds since the epoch.
 */
export function hearSaying(session: ChartSession, saying: Saying, since: number, at: number): ChartSession {
  const { said } = session;
  if (said.since !== since) return session;
  return { ...session, said: withSaying(said, saying, at), touchedAt: at };
}

/**
 * The session after the panel's user has gone to another part of it.
 * @param since whose turn was shown there; for another one nothing changes.
 * @param at milliseconds since the epoch.
 */
export function hearLook(session: ChartSession, lookingAt: Extra[], since: number, at: number): ChartSession {
  if (session.said.since !== since || String(lookingAt) === String(session.lookingAt)) return session;
  return { ...session, lookingAt, touchedAt: at };
}

function withSaying(said: Said, saying: Saying, at: number): Said {
  switch (saying.kind) {
    case 'laboratory':
      return { ...said, laboratory: saying.id };
    case 'stated': {
      const others = said.stated.filter((id) => id !== saying.id);
      return { ...said, stated: saying.holds ? [...others, saying.id] : others };
    }
    case 'misread': {
      const others = said.misread.filter((each) => !isAmong([saying.fact], each));
      return { ...said, misread: saying.is ? [...others, saying.fact] : others };
    }
    case 'enter':
      return { ...said, entered: { ...said.entered, ...saying.entered } };
    case 'check':
      return { ...said, closed: withEntry(said.closed, saying.id, saying.closed && { ...saying.closed, at }) };
    case 'set-aside':
      return { ...said, setAside: withEntry(said.setAside, saying.id, saying.as && { ...saying.as, at }) };
  }
}

/** Null: without it. */
function withEntry<Entry>(entries: Record<string, Entry>, id: string, entry: Entry | null): Record<string, Entry> {
  const { [id]: _, ...others } = entries;
  return entry === null ? others : { ...others, [id]: entry };
}

/** What a screen says of genes, with activities that its reports alone do not class put on the scale of the chosen laboratory. */
export function genesOnScale(
  { labs, pharmacogenetics }: Pick<FrameReading, 'labs' | 'pharmacogenetics'>,
  { laboratory }: Said,
): Pharmacogenetic[] {
  const chosen = laboratory === null ? null : laboratoryNamed(laboratory);
  if (chosen === null) return pharmacogenetics;
  const isOpen = ({ by, phenotype }: Pharmacogenetic) => by === 'activity' && phenotype === null;
  const onScale = readPharmacogenetics(labs, chosen).filter(({ by }) => by === 'activity');
  return [...pharmacogenetics.filter((result) => !isOpen(result)), ...onScale];
}
