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
const knownPlaces: readonly KnownPlace[] = [
  {
    library: 'preact',
    why: 'finds dangerouslySetInnerHTML among the properties of an element, which our source never passes',
    name: 'dangerouslySetInnerHTML',
    looksLike:
      /for\((?:let )?\w+ in \w+\)\w+=\w+\[\w+\],(?:\w+==`children`\?\w+=\w+:)?\w+==`dangerouslySetInnerHTML`\?\w+=\w+:/,
  },
  {
    library: 'preact',
    why: 'puts the markup of dangerouslySetInnerHTML into the element',
    name: 'innerHTML',
    looksLike: /\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/,
  },
  {
    library: 'webextension-polyfill',
    why: 'borrows call to ask an object for a property of its own; makes no code of text',
    name: 'Function',
    looksLike: /=Function\.call\.bind\(Object\.prototype\.hasOwnProperty\)/,
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
