/**
 * How much is tried: little in `npm test`, much in `npm run verify`, which sets THIOGUARD_FUZZ=long.
 * A failure prints its seed: THIOGUARD_SEED repeats it.
 */
const isLong = process.env.THIOGUARD_FUZZ === 'long';

export const runs = (short: number, long: number): number => (isLong ? long : short);

/** The same texts with every change; the long run draws its own. */
export const seed = Number(process.env.THIOGUARD_SEED ?? 20_261_126);
