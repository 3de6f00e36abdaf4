/** A ticket for each of so many, all different, from a seed: the same seed draws the same tickets on every machine. */
export function lottery(count: number, seed: number): Int32Array {
  const tickets = Int32Array.from({ length: count }, (_, i) => i);
  let state = seed >>> 0;
  for (let i = count - 1; i > 0; i -= 1) {
    state = (state + 0x9e3779b9) >>> 0;
    const j = Math.floor((mixed(state) / 2 ** 32) * (i + 1));
    [tickets[i], tickets[j]] = [tickets[j]!, tickets[i]!];
  }
  return tickets;
}

/** Thirty-two bits that look like chance (the finaliser of MurmurHash3). */
function mixed(state: number): number {
  let x = state;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
