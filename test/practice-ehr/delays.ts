/** Milliseconds by which a part of a chart comes late. */
export interface Delays {
  banner: number;
  /** Medications and the lists beside them: problems, allergies, measurements. */
  medications: number;
  results: number;
  /** In the single-page skin: the old patient's lists stay up under the new banner until the new ones are there. */
  keepOldLists: boolean;
}

export const noDelay: Delays = { banner: 0, medications: 0, results: 0, keepOldLists: false };

/**
 * The delays of one request: what `setDelay` set, overruled by the address: `?delay=300` for every part,
 * `?delay=banner:200,results:900` for some, `&lists=keep` for `keepOldLists`.
 */
export function delaysOf(query: URLSearchParams, standing: Delays): Delays {
  const delays = { ...standing };
  for (const part of (query.get('delay') ?? '').split(',')) {
    const [name, ms] = part.includes(':') ? part.split(':') : ['all', part];
    const wait = Number(ms);
    if (!ms || !Number.isFinite(wait) || wait < 0) continue;
    if (name === 'all' || name === 'banner') delays.banner = wait;
    if (name === 'all' || name === 'medications') delays.medications = wait;
    if (name === 'all' || name === 'results') delays.results = wait;
  }
  if (query.has('lists')) delays.keepOldLists = query.get('lists') === 'keep';
  return delays;
}

/** `?delay=…&lists=…` as the request had it, for the addresses of frames and links; empty where it had none. */
export function delayQuery(query: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const name of ['delay', 'lists']) {
    const value = query.get(name);
    if (value !== null) kept.set(name, value);
  }
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}
