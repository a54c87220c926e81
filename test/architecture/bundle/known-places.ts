import { forbiddenNames } from '../forbidden-names';

/** A place in a library that names what our own source may not, and why it is there. */
export interface KnownPlace {
  library: string;
  why: string;
  name: string;
  /** The library's code around the name, as the minifier leaves it. */
  looksLike: RegExp;
}

/** Every exception that the bundle may hold. A new one is a decision: look at what the library does there first. */
export const knownPlaces: readonly KnownPlace[] = [
  {
    library: 'preact',
    why: 'renders dangerouslySetInnerHTML, which our source never passes',
    name: 'dangerouslySetInnerHTML',
    looksLike: /dangerouslySetInnerHTML/,
  },
  {
    library: 'preact',
    why: 'sets and compares the markup of dangerouslySetInnerHTML',
    name: 'innerHTML',
    looksLike: /__html\b.{0,80}\.innerHTML|\.innerHTML.{0,80}\b__html\b|innerHTML=""|`innerHTML`|"innerHTML"/,
  },
];

/** How much of a script is looked at on each side of a name. */
const context = 120;

/** Forbidden names in built scripts that stand in no known place, as `file: name: the code around it`. */
export function unknownPlaces(scripts: ReadonlyMap<string, string>, known = knownPlaces): string[] {
  return [...scripts].flatMap(([path, text]) =>
    forbiddenNames(new Map([[path, text]])).flatMap(({ name, at }) => {
      const around = text.slice(Math.max(0, at - context), at + name.length + context);
      return known.some((place) => place.name === name && place.looksLike.test(around))
        ? []
        : [`${path}: ${name}: ${around}`];
    }),
  );
}
