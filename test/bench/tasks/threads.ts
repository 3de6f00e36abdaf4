import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { planCost } from '../../../src/features/matching/engine/certificate.js';
import { solveFlow } from '../../../src/features/matching/engine/flow/solve-flow.js';
import { roomForPairs } from '../../../src/features/matching/engine/index/index.js';
import { type Pairs } from '../../../src/features/matching/engine/problem.js';
import { type Cell, type Findings, round3 } from '../cell.js';
import { generate } from '../generate.js';
import { type HalfQuestion } from '../half-worker.js';
import { Half, partOfBound } from '../half.js';
import { peakMegabytes, quantile } from '../measure.js';
import { demandsOf } from '../network-demands.js';
import { indexOf } from '../network-index.js';
import { roundOf } from '../round.js';
import { top } from '../score.js';

interface Steps {
  readonly scoreMs: number;
  readonly solveMs: number;
  readonly certificateMs: number;
  readonly gap: number;
  readonly faults: number;
}

const rounds = 12;

/**
 * Two threads: this one has the first half of the demands and solves, a worker has the second half. Both stay, with the memory of
 * the last round, as they do in a server.
 */
class Pair {
  private readonly synth;
  private readonly half;
  private readonly middle;
  private readonly worker;
  private last?: Pairs;

  constructor(private readonly cell: Cell) {
    const { partners, demands, seed, kind } = cell;
    this.synth = generate(partners, demands, seed, kind);
    this.middle = demands >> 1;
    this.half = new Half(indexOf(this.synth.partners), demandsOf(this.synth.demands, 0, this.middle), 0);
    this.worker = new Worker(new URL('../half-worker.js', import.meta.url), { workerData: cell });
  }

  async ask(question: HalfQuestion): Promise<unknown> {
    this.worker.postMessage(question);
    const [answer] = (await once(this.worker, 'message')) as unknown[];
    return answer;
  }

  async round(): Promise<Steps> {
    const begin = performance.now();
    const counting = this.ask({ ask: 'count' });
    const counts = [this.half.count(), (await counting) as Int32Array];
    const pairs = roomForPairs(counts, { partners: this.cell.partners, top, shared: true, old: this.last });
    this.last = pairs;
    const filling = this.ask({ ask: 'fill', pairs });
    this.half.fill(pairs);
    await filling;
    const scored = performance.now();
    const problem = roundOf(this.synth, pairs);
    const { plan, prices } = solveFlow(problem);
    const solved = performance.now();
    const bounding = this.ask({ ask: 'bound', problem, prices });
    const own = partOfBound(problem, prices, [0, this.middle], true);
    const faults: string[] = [];
    const cost = planCost(problem, plan, faults);
    const gap = cost - own - ((await bounding) as number);
    return {
      scoreMs: scored - begin,
      solveMs: solved - scored,
      certificateMs: performance.now() - solved,
      gap,
      faults: faults.length,
    };
  }

  stop(): Promise<number> {
    return this.worker.terminate();
  }
}

/** A whole round, from profiles to a proven plan, on two threads; the worker and its index are there already. */
export async function threads(cell: Cell): Promise<Findings> {
  const pair = new Pair(cell);
  await pair.ask({ ask: 'ready' });
  const readyMb = Math.round(process.memoryUsage().rss / 2 ** 20);
  const all: Steps[] = [];
  for (let i = 0; i < rounds; i++) all.push(await pair.round());
  await pair.stop();
  const total = ({ scoreMs, solveMs, certificateMs }: Steps): number => scoreMs + solveMs + certificateMs;
  const best = all.reduce((fastest, each) => (total(each) < total(fastest) ? each : fastest));
  return {
    scoreMs: round3(best.scoreMs),
    solveMs: round3(best.solveMs),
    certificateMs: round3(best.certificateMs),
    totalMs: round3(total(best)),
    medianMs: round3(quantile(all.map(total), 0.5)),
    coldMs: round3(total(all[0]!)),
    readyMb,
    peakMb: Math.round(peakMegabytes()),
    proven: all.every(({ gap, faults }) => gap === 0 && faults === 0),
  };
}
