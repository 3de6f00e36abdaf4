/** Partners with their scores, and what decides between equal scores. */
export interface Field {
  readonly partner: Int32Array;
  readonly score: Uint16Array;
  readonly turn: Uint16Array;
}

/** The best `top` partners: score, then turn, both downwards, then id upwards. Only those near the top are ever sorted. */
export function best({ partner, score, turn }: Field, top: number, ids: readonly string[]): number[] {
  const standing = standings(score, turn);
  const least = threshold(standing, top);
  const chosen: number[] = [];
  for (let n = 0; n < partner.length; n++) if (standing[n]! >= least) chosen.push(n);
  chosen.sort((a, b) => standing[b]! - standing[a]! || byId(ids[partner[a]!]!, ids[partner[b]!]!));
  return chosen.slice(0, top).map((n) => partner[n]!);
}

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Score and turn as one number. */
function standings(score: Uint16Array, turn: Uint16Array): Int32Array {
  let most = 0;
  for (const one of turn) if (one > most) most = one;
  const standing = new Int32Array(score.length);
  for (let n = 0; n < standing.length; n++) standing[n] = score[n]! * (most + 1) + turn[n]!;
  return standing;
}

/** A standing that at least `top` partners reach, as high as can be. */
function threshold(standing: Int32Array, top: number): number {
  if (standing.length <= top || top <= 0) return top <= 0 ? Infinity : 0;
  let most = 0;
  for (const one of standing) if (one > most) most = one;
  const step = Math.max(1, Math.ceil(most / 65_536));
  const counts = new Int32Array(Math.floor(most / step) + 1);
  for (const one of standing) counts[Math.floor(one / step)]!++;
  let bucket = counts.length - 1;
  for (let sum = counts[bucket]!; sum < top; sum += counts[bucket]!) bucket--;
  return bucket * step;
}
