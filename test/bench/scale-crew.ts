import { Worker } from 'node:worker_threads';
import { type WholePrices } from '../../src/features/matching/engine/split/joined.js';
import { type Pricing } from '../../src/features/matching/engine/split/joining.js';
import { type PartAnswer } from '../../src/features/matching/engine/split/solve-part.js';
import { type ScaleQuestion, type ScaleSize } from './scale-worker.js';

interface Solved {
  readonly answer: PartAnswer;
  /** People looked at by this worker so far. */
  readonly looked: number;
  readonly listed: number;
}

/** Workers in threads of their own; any of them solves any part, and prices those that it solved. */
export class ScaleCrew {
  private readonly workers: Worker[];
  private readonly looked: number[];
  listed = 0;

  constructor(program: string, size: ScaleSize, workers: number) {
    this.workers = Array.from({ length: workers }, () => new Worker(program, { workerData: size }));
    this.looked = this.workers.map(() => 0);
  }

  /** People looked at, over all workers. */
  get lookedAt(): number {
    return this.looked.reduce((sum, each) => sum + each, 0);
  }

  /** The answers of all parts, in their order, whoever gave them. */
  async solve(parts: number): Promise<PartAnswer[]> {
    const answers = new Array<PartAnswer>(parts);
    let next = 0;
    const work = async (worker: Worker, w: number): Promise<void> => {
      while (next < parts) {
        const part = next++;
        const solved = await ask<Solved>(worker, { part });
        answers[part] = solved.answer;
        this.looked[w] = solved.looked;
        this.listed += solved.listed;
      }
    };
    await Promise.all(this.workers.map(work));
    return answers;
  }

  async price(prices: WholePrices): Promise<Pricing[]> {
    const all = await Promise.all(this.workers.map((worker) => ask<{ pricings: Pricing[] }>(worker, { prices })));
    return all.flatMap(({ pricings }) => pricings);
  }

  async end(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}

function ask<Answer>(worker: Worker, question: ScaleQuestion): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (answer: Answer) => {
      worker.off('error', reject);
      resolve(answer);
    });
    worker.postMessage(question);
  });
}
