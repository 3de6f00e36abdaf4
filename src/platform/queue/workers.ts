import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { complaint } from './complain.js';
import { JobBook } from './job-book.js';
import { queueNames, type Ids } from './job.js';
import { Jobs } from './jobs.js';
import { beats } from './pulse.js';
import { QueueBackend, type BullWorker } from './queue-backend.js';
import { keepTicking } from './schedule.js';
import { TickRuns } from './tick-runs.js';
import { within } from './within.js';

/** Milliseconds between two looks after ticks and pulse; a store that was wiped has its ticks back after one. */
const care = 10_000;

/** Takes jobs out of the queues. A process works when `start` was called; every process closes its queue at the end. */
@Injectable()
export class Workers implements BeforeApplicationShutdown {
  private workers: BullWorker[] = [];
  private timer: NodeJS.Timeout | undefined;
  private readonly complain = complaint('Queue');

  constructor(
    private readonly book: JobBook,
    private readonly jobs: Jobs,
    private readonly backend: QueueBackend,
    private readonly ticks: TickRuns,
  ) {}

  get working(): boolean {
    return this.workers.length > 0;
  }

  async start(): Promise<void> {
    this.workers = queueNames.map((name) => this.backend.worker(name, (job) => this.take(job)));
    for (const companion of this.book.companions) companion.start();
    await this.look();
  }

  /** What is under way may finish within 25 seconds; the rest comes again in another process. */
  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const stopping = this.workers;
    this.workers = [];
    await within(25_000, this.stop(stopping)).catch(this.complain);
    await this.backend.close();
  }

  private take({ name, data }: { readonly name: string; readonly data: Ids }): Promise<unknown> {
    const run = () => this.book.receive(name, data);
    return this.book.ticks.some((tick) => tick.name === name) ? this.ticks.run(name, run) : run();
  }

  private async stop(workers: readonly BullWorker[]): Promise<void> {
    await Promise.all(this.book.companions.map((companion) => companion.stop()));
    await Promise.all(workers.map((worker) => worker.close()));
  }

  private async look(): Promise<void> {
    await this.tend().catch(this.complain);
    if (this.working) this.timer = setTimeout(() => void this.look(), care);
  }

  private async tend(): Promise<void> {
    await keepTicking(this.jobs.queue('jobs'), this.book.ticks);
    for (const name of queueNames) await this.jobs.add(beats[name], {});
  }
}
