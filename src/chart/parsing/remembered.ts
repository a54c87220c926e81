/**
 * A pure function of a short text that keeps its answers: screens say the same few hundred texts over and over. What
 * is kept stays in this frame's memory and is bounded.
 */
export function remembered<T>(answer: (text: string) => T, longest = 60, most = 4000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= most) known.clear();
    const result = answer(text);
    known.set(text, result);
    return result;
  };
}

/** The same for a function that also depends on how the page writes decimals. */
export function rememberedBoth<T>(
  answer: (text: string, decimalComma: boolean) => T,
): (text: string, decimalComma: boolean) => T {
  const withComma = remembered((text) => answer(text, true));
  const withPoint = remembered((text) => answer(text, false));
  return (text, decimalComma) => (decimalComma ? withComma(text) : withPoint(text));
}
