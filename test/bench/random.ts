/** Numbers from 0 up to 1 that are the same on every machine for the same seed (sfc32). */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  let b = 0x9e3779b9;
  let c = 0x243f6a88;
  let counter = 0xb7e15162;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let i = 0; i < 20; i++) next();
  return next;
}

/** A draw from a list of shares: the number of the share that was hit. */
export function lottery(shares: readonly number[]): (draw: number) => number {
  const all = shares.reduce((sum, share) => sum + share, 0);
  let sum = 0;
  const upTo = shares.map((share) => (sum += share / all));
  return (draw) => {
    let hit = 0;
    while (hit < upTo.length - 1 && draw > upTo[hit]!) hit += 1;
    return hit;
  };
}

/** Zipf's law: a few things are common, most are rare. */
export function zipf(things: number, steepness: number): (draw: number) => number {
  return lottery(Array.from({ length: things }, (_, i) => 1 / (i + 1) ** steepness));
}
