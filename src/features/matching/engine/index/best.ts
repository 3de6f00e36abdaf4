/** Partners with their scores. */
export interface Field {
  readonly partner: Int32Array;
  readonly score: Uint16Array;
}

/** What decides between equal scores: more of `turn` first, then the id. */
export interface Order {
  readonly turn: (partner: number) => number;
  readonly ids: readonly string[];
}

/** The best `top` partners: score, then turn, both downwards, then id upwards. Only those near the top are ever sorted. */
export function best({ partner, score }: Field, top: number, { turn, ids }: Order): number[] {
  const least = threshold(score, top);
  const chosen: { readonly partner: number; readonly score: number; readonly turn: number }[] = [];
  for (let n = 0; n < partner.length; n++)
    if (score[n]! >= least) chosen.push({ partner: partner[n]!, score: score[n]!, turn: turn(partner[n]!) });
  chosen.sort((a, b) => b.score - a.score || b.turn - a.turn || byId(ids[a.partner]!, ids[b.partner]!));
  return chosen.slice(0, top).map((one) => one.partner);
}

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A score that at least `top` partners reach, as high as can be. */
function threshold(score: Uint16Array, top: number): number {
  if (top <= 0) return Infinity;
  if (score.length <= top) return 0;
  let most = 0;
  for (let n = 0; n < score.length; n++) if (score[n]! > most) most = score[n]!;
  const counts = new Int32Array(most + 1);
  for (let n = 0; n < score.length; n++) counts[score[n]!]!++;
  let sum = counts[most]!;
  for (; sum < top; sum += counts[most]!) most--;
  return most;
}
