/** A list of phrases as a person writes it: separated by commas, over as many lines as it takes. */
export const phrases = (list: string): readonly string[] => list.trim().split(/,\s*/);
