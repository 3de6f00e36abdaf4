import { tmpdir } from 'node:os';
import { Global, Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { SplitRoundsModule } from '../../src/features/matching/split-rounds.module.js';
import { Config, loadConfig } from '../../src/platform/config/config.js';
import { declared } from '../../src/platform/queue/job.js';
import { QueueModule } from '../../src/platform/queue/queue.module.js';

export interface SplitAppOptions {
  readonly db: DataSource;
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
}

@Global()
@Module({})
class Given {
  static with(db: DataSource, config: Config): DynamicModule {
    const providers = [
      { provide: DataSource, useValue: db },
      { provide: Config, useValue: config },
    ];
    return { module: Given, providers, exports: [DataSource, Config] };
  }
}

/** What a process needs to work on big rounds. It takes jobs once `Workers.start()` was called. */
export async function openSplitApp({ db, databaseUrl, redisUrl }: SplitAppOptions): Promise<INestApplicationContext> {
  const env = {
    SECRET: 'a secret that only the tests know',
    BASE_URL: 'https://partners.example.ca',
    MAIL_FROM: 'Pain Research Partners <partners@example.ca>',
    NETWORK_ADDRESS_EN: '100 Example Street, Hamilton',
    DATA_DIR: tmpdir(),
  };
  const config = Object.assign(loadConfig(env), { databaseUrl, redisUrl });
  const imports = [Given.with(db, config), QueueModule.forRoot(), SplitRoundsModule, others()];
  const app = await Test.createTestingModule({ imports }).compile();
  app.useLogger(['error']);
  return app.init();
}

/** Jobs and ticks that a test’s imports declare and that nobody runs here. */
function others(): DynamicModule {
  const ours = /^(solve-round-part|join-round-parts|revive-split-rounds|beat-.*)$/;
  const foreign = <Named extends { readonly name: string }>(all: readonly Named[]) =>
    all.filter(({ name }) => !ours.test(name));
  return QueueModule.register({ jobs: foreign(declared.jobs), ticks: foreign(declared.ticks) });
}
