import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { declared, type DeclaredJob, type Get, type Ids, type Job, type Tick } from './job.js';

/** Something that runs beside the workers in a process that works, and stops before them: the mail's relay. */
export interface Companion {
  start(): void;
  stop(): Promise<void>;
}

/** Which jobs and ticks there are, and what to run for each. */
@Injectable()
export class JobBook implements OnApplicationBootstrap {
  private readonly jobNames: string[] = [];
  private readonly tickNames: string[] = [];
  readonly companions: Companion[] = [];

  constructor(private readonly modules: ModuleRef) {}

  get ticks(): readonly Tick[] {
    return declared.ticks;
  }

  /** Called by the modules while the application is put together. */
  enter(jobs: readonly { readonly name: string }[], ticks: readonly Tick[]): void {
    this.jobNames.push(...jobs.map(({ name }) => name));
    this.tickNames.push(...ticks.map(({ name }) => name));
  }

  accompany(companion: Companion): void {
    this.companions.push(companion);
  }

  /** Stops the boot: a job that nobody runs, or that two would run, is found before the first letter is lost. */
  onApplicationBootstrap(): void {
    const faults = [
      ...registrationFaults('job', declared.jobs, this.jobNames),
      ...registrationFaults('tick', declared.ticks, this.tickNames),
    ];
    if (faults.length > 0) throw new Error(faults.join('\n'));
  }

  /** Runs what a queue handed over. Throws when the name is unknown or the payload is not the job's. */
  async receive(name: string, payload: Ids): Promise<unknown> {
    const found = declared.ticks.find((each) => each.name === name) ?? declared.jobs.find((each) => each.name === name);
    if (!found) throw new Error(`No job is called ${name}`);
    return 'every' in found ? found.run(this.get) : found.receive(payload, this.get);
  }

  private readonly get: Get = (kind) => this.modules.get(kind, { strict: false });
}

/** One sentence for each declared thing that is not registered exactly once. */
export function registrationFaults(
  what: 'job' | 'tick',
  all: readonly Pick<DeclaredJob | Tick | Job<Ids>, 'name'>[],
  registered: readonly string[],
): string[] {
  return [...new Set(all.map(({ name }) => name))].flatMap((name) => {
    const times = {
      declared: count(
        name,
        all.map((each) => each.name),
      ),
      registered: count(name, registered),
    };
    if (times.declared > 1) return [`Two ${what}s are called ${name}.`];
    if (times.registered === 0)
      return [`Nobody runs the ${what} ${name}: add it to QueueModule.register of its feature.`];
    if (times.registered > 1) return [`The ${what} ${name} is registered ${times.registered} times: keep one.`];
    return [];
  });
}

const count = (name: string, names: readonly string[]) => names.filter((each) => each === name).length;
