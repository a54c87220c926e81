/**
 * What is made of the vocabulary, made when it is first asked for: the reader stands in every frame of a site, and most
 * frames are no chart.
 */
export function whenAsked<T>(make: () => T): () => T {
  let made: { it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
