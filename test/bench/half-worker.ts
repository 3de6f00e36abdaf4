import { parentPort, workerData } from 'node:worker_threads';
import { type FlowProblem, type Pairs, type Prices } from '../../src/features/matching/engine/problem.js';
import { type Cell } from './cell.js';
import { generate } from './generate.js';
import { Half, partOfBound } from './half.js';
import { demandsOf } from './network-demands.js';
import { indexOf } from './network-index.js';

/** What the other thread asks for, one after another. `ready` waits for the thread to be there. */
export type HalfQuestion =
  | { readonly ask: 'ready' }
  | { readonly ask: 'count' }
  | { readonly ask: 'fill'; readonly pairs: Pairs }
  | { readonly ask: 'bound'; readonly problem: FlowProblem; readonly prices: Prices };

/** The second half of the demands. The thread keeps its index and the demands, as a server does between rounds. */
const { partners, demands, seed, kind } = workerData as Cell;
const middle = demands >> 1;
const synth = generate(partners, demands, seed, kind);
const half = new Half(indexOf(synth.partners), demandsOf(synth.demands, middle), middle);

function answer(question: HalfQuestion): Int32Array | number {
  switch (question.ask) {
    case 'ready':
      return 0;
    case 'count':
      return half.count();
    case 'fill':
      half.fill(question.pairs);
      return 0;
    case 'bound':
      return partOfBound(question.problem, question.prices, [middle, demands], false);
  }
}

parentPort?.on('message', (question: HalfQuestion) => parentPort?.postMessage(answer(question)));
