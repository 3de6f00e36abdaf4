import { Cancelled } from '../cancelled.js';
import { type SolveOptions } from './solve-problem.js';

/** Says each step, times it, and stops before the next one when that was asked for. */
export class Stopwatch {
  readonly timing: Record<string, number> = {};

  constructor(private readonly options: SolveOptions) {}

  async time<Result>(phase: string, work: () => Result | Promise<Result>): Promise<Result> {
    const { now, onProgress, signal } = this.options;
    if (signal?.aborted) throw new Cancelled('cancelled');
    onProgress?.(phase);
    const before = now?.() ?? 0;
    const result = await work();
    if (now) this.timing[phase] = Math.round((now() - before) * 1000) / 1000;
    return result;
  }
}
