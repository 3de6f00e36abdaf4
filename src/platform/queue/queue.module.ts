import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Config } from '../config/config.js';
import { JobBook } from './job-book.js';
import { FailedJobs } from './failed-jobs.js';
import type { Tick } from './job.js';
import { Jobs } from './jobs.js';
import { PostgresBackend } from './postgres-backend.js';
import { beats, Pulse } from './pulse.js';
import { QueueBackend } from './queue-backend.js';
import { QueuePicture } from './queue-picture.js';
import { QueueStore } from './queue-store.js';
import { RedisBackend } from './redis-backend.js';
import { TickRuns } from './tick-runs.js';
import { Workers } from './workers.js';

/** The jobs and ticks of one feature. */
export interface Registration {
  readonly jobs?: readonly { readonly name: string }[];
  readonly ticks?: readonly Tick[];
}

const parts = [JobBook, Jobs, Workers, TickRuns, Pulse, FailedJobs, QueueStore, QueuePicture];

/** Jobs that survive the process that added them. `Jobs` adds from anywhere, `Workers` runs them where it is started. */
@Global()
@Module({})
export class QueueModule {
  static forRoot(): DynamicModule {
    return {
      module: QueueModule,
      imports: [QueueModule.register({ jobs: Object.values(beats) })],
      providers: [...parts, { provide: QueueBackend, inject: [Config], useFactory: openBackend }],
      exports: [JobBook, Jobs, Workers, Pulse, FailedJobs, QueuePicture],
    };
  }

  /** For `imports` of a feature's module. Each declared job and tick must be named in exactly one. */
  static register({ jobs = [], ticks = [] }: Registration): DynamicModule {
    const names = [...jobs, ...ticks].map(({ name }) => name).join(', ');
    const entry = {
      provide: `registration of ${names}`,
      inject: [JobBook],
      useFactory: (book: JobBook) => {
        book.enter(jobs, ticks);
        return names;
      },
    };
    return { module: Registered, providers: [entry] };
  }
}

@Module({})
class Registered {}

async function openBackend(config: Config): Promise<QueueBackend> {
  const backend = config.redisUrl ? new RedisBackend(config.redisUrl) : new PostgresBackend(databaseOf(config));
  try {
    await backend.open();
  } catch (error) {
    await backend.close();
    throw error;
  }
  return backend;
}

function databaseOf({ databaseUrl }: Config): string {
  if (!databaseUrl)
    throw new Error('The queue needs a database: the runtime sets databaseUrl before the application starts.');
  return databaseUrl;
}
