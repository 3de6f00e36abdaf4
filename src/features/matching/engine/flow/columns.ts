import type { Pairs } from '../problem.js';

/** The same pairs grouped by partner: which demands could take somebody. Made once, when the first change asks for it. */
export class Columns {
  readonly start: Int32Array;
  readonly demand: Int32Array;
  readonly score: Uint16Array;

  constructor(pairs: Pairs) {
    const { start, partner, score } = pairs;
    this.start = new Int32Array(pairs.partners + 1);
    for (const one of partner) this.start[one + 1]!++;
    for (let p = 0; p < pairs.partners; p++) this.start[p + 1]! += this.start[p]!;
    this.demand = new Int32Array(partner.length);
    this.score = new Uint16Array(partner.length);
    const next = this.start.slice();
    for (let d = 0; d < pairs.demands; d++)
      for (let e = start[d]!; e < start[d + 1]!; e++) {
        const at = next[partner[e]!]!++;
        this.demand[at] = d;
        this.score[at] = score[e]!;
      }
  }
}
