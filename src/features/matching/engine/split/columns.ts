import { type Frame, type Part } from './part.js';

/** Some pairs of some demands, numbered as in the whole round; says nothing about the pairs that it leaves out. */
export type Columns = Omit<Part, 'rest'>;

/** How many pairs of each demand a part hands on: so many, and so many more for each seat. */
export interface Keep {
  readonly base: number;
  readonly perSeat: number;
}

/** The cheapest pairs of each demand at these prices; equal ones by partner. */
export function cheapestColumns(frame: Frame, part: Part, prices: Int32Array, keep: Keep): Columns {
  return chosenColumns(frame, part, {
    prices,
    most: (d) => keep.base + keep.perSeat * (frame.seatStart[d + 1]! - frame.seatStart[d]!),
    below: () => Infinity,
  });
}

/** Pairs that would pay at these prices: a demand gives up more for one more seat than the pair and the partner’s hour cost. */
export function payingColumns(
  frame: Frame,
  part: Part,
  at: { demand: Int32Array; partner: Int32Array },
  most: number,
): Columns {
  return chosenColumns(frame, part, { prices: at.partner, most: () => most, below: (d) => at.demand[d]! });
}

interface Choice {
  readonly prices: Int32Array;
  readonly most: (demand: number) => number;
  readonly below: (demand: number) => number;
}

function chosenColumns(frame: Frame, part: Part, choice: Choice): Columns {
  const start = new Int32Array(part.demands.length + 1);
  const chosen = new Int32Array(part.partner.length);
  let count = 0;
  for (let i = 0; i < part.demands.length; i += 1) {
    const d = part.demands[i]!;
    const picked = cheapest(frame, part, i, choice);
    chosen.set(picked.length > choice.most(d) ? picked.slice(0, choice.most(d)).sort() : picked.sort(), count);
    count += Math.min(picked.length, choice.most(d));
    start[i + 1] = count;
  }
  const pairs = chosen.slice(0, count);
  return {
    demands: part.demands,
    start,
    partner: pairs.map((e) => part.partner[e]!),
    score: Uint16Array.from(pairs, (e) => part.score[e]!),
  };
}

/** The numbers of the pairs of one demand below its limit, cheapest first. A pair’s place breaks ties, hence partners do. */
function cheapest(frame: Frame, part: Part, i: number, { prices, below }: Choice): Int32Array {
  const [from, to] = [part.start[i]!, part.start[i + 1]!];
  const limit = below(part.demands[i]!);
  const keys = new Float64Array(to - from);
  let count = 0;
  for (let e = from; e < to; e += 1) {
    const value = frame.top - part.score[e]! + prices[part.partner[e]!]!;
    if (value < limit) keys[count++] = value * span + (e - from);
  }
  return Int32Array.from(keys.subarray(0, count).sort(), (key) => from + (key % span));
}

/** More pairs than any demand has: 2³¹ points times this still counts exactly. */
const span = 2 ** 22;

/** All that was handed on, each pair once, as one part that holds every demand. */
export function gather(frame: Frame, all: readonly Columns[]): Columns {
  const start = new Int32Array(frame.demands + 1);
  for (const columns of all)
    columns.demands.forEach((d, i) => (start[d + 1]! += columns.start[i + 1]! - columns.start[i]!));
  for (let d = 0; d < frame.demands; d += 1) start[d + 1]! += start[d]!;
  const keys = new Float64Array(start[frame.demands]!);
  const next = start.slice();
  const enter = ({ start: starts, partner, score }: Columns, d: number, i: number): void => {
    for (let e = starts[i]!; e < starts[i + 1]!; e += 1) keys[next[d]!++] = partner[e]! * scores + score[e]!;
  };
  for (const columns of all) columns.demands.forEach((d, i) => enter(columns, d, i));
  return eachOnce(frame.demands, start, keys);
}

const scores = 65_536;

function eachOnce(demands: number, start: Int32Array, keys: Float64Array): Columns {
  const partner = new Int32Array(keys.length);
  const score = new Uint16Array(keys.length);
  const starts = new Int32Array(demands + 1);
  let count = 0;
  for (let d = 0; d < demands; d += 1) {
    for (const key of differing(keys.subarray(start[d], start[d + 1]).sort())) {
      partner[count] = Math.floor(key / scores);
      score[count++] = key % scores;
    }
    starts[d + 1] = count;
  }
  const all = Int32Array.from({ length: demands }, (_, d) => d);
  return { demands: all, start: starts, partner: partner.slice(0, count), score: score.slice(0, count) };
}

const differing = (sorted: Float64Array): Float64Array => sorted.filter((key, i) => key !== sorted[i - 1]);
