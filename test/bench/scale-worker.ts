import { parentPort, workerData } from 'node:worker_threads';
import { solveFlow } from '../../src/features/matching/engine/flow/solve-flow.js';
import { type WholePrices } from '../../src/features/matching/engine/split/joined.js';
import { type Keep } from '../../src/features/matching/engine/split/columns.js';
import { type Part } from '../../src/features/matching/engine/split/part.js';
import { solvePart } from '../../src/features/matching/engine/split/solve-part.js';
import { pricePart } from '../../src/features/matching/engine/split/split-round.js';
import { generate } from './generate.js';
import { PartMaker, scaleFrame, scaleParts, widened } from './scale-parts.js';
import { type Kind } from './synth.js';

/** A network of this size, in parts of at most `largest` demands, each with its `most` best people. */
export interface ScaleSize {
  readonly partners: number;
  readonly demands: number;
  readonly seed: number;
  readonly kind: Kind;
  readonly largest: number;
  readonly most: number;
  readonly keep: Keep;
}

/** A part to solve, or prices for all parts that this worker has solved. */
export type ScaleQuestion = { readonly part: number } | { readonly prices: WholePrices };

const size = workerData as ScaleSize;
const synth = generate(size.partners, size.demands, size.seed, size.kind);
const frame = scaleFrame(synth);
const lists = scaleParts(synth.demands, size.largest);
const maker = new PartMaker(synth);
const mine: Part[] = [];
let asked = 0;

parentPort?.on('message', (question: ScaleQuestion) => {
  parentPort?.postMessage('part' in question ? solve(question.part) : price(question.prices));
});

function solve(number: number) {
  const part = maker.make(lists[number]!, size.most);
  mine.push(part);
  const answer = solvePart(frame, part, size.keep, solveFlow);
  return { answer, looked: maker.looked, listed: part.partner.length };
}

/** Lists that proved too short grow before the next question. */
function price(prices: WholePrices) {
  asked += 1;
  const pricings = mine.map((part) => pricePart(frame, part, prices));
  pricings.forEach(({ leaning }, i) => {
    if (leaning.length > 0) mine[i] = widened(mine[i]!, maker.make(leaning, size.most * 8 ** asked));
  });
  return { pricings };
}
