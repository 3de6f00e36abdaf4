import { tmpdir } from 'node:os';
import { Global, Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { Config, loadConfig } from '../../src/platform/config/config.js';
import { MailModule } from '../../src/platform/mail/mail.module.js';
import { MailPace } from '../../src/platform/mail/mail-pace.js';
import { QueueModule } from '../../src/platform/queue/queue.module.js';

/** What a process needs to queue or send letters, and nothing of the rest of the product. */
export interface MailAppOptions {
  readonly db: DataSource;
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly redisUrl?: string | undefined;
  readonly pace?: Partial<MailPace>;
  /** Replaces one part by a broken one, to see a drill turn red. */
  readonly instead?: readonly { readonly of: abstract new (...args: never[]) => unknown; readonly use: unknown }[];
}

/** Short times, so that a test sees in seconds what takes minutes in life. */
export const quickPace: Partial<MailPace> = {
  leaseSeconds: 4,
  reserveSeconds: 0.5,
  sendSeconds: 3,
  socketTimeout: 2_500,
  poll: 200,
  reofferSeconds: 4,
  carriedSeconds: 4,
  backOff: [0.3, 0.6],
};

/** A configuration as the environment would give it, with what a test changes. */
export const testConfig = (changes: Partial<Config>): Config =>
  Object.assign(
    loadConfig({
      SECRET: 'a secret that only the tests know',
      BASE_URL: 'https://partners.example.ca',
      MAIL_FROM: 'Pain Research Partners <partners@example.ca>',
      NETWORK_ADDRESS_EN: '100 Example Street, Hamilton',
      DATA_DIR: tmpdir(),
      MAIL_HOURS: '0-24',
    }),
    changes,
  );

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

/** Queue and mail on a real database and a real SMTP server. Nothing is sent until `Workers.start()`. */
export async function openMailApp(options: MailAppOptions): Promise<INestApplicationContext> {
  const { db, databaseUrl, smtpUrl, redisUrl, pace, instead = [] } = options;
  const config = testConfig({ databaseUrl, smtpUrl, redisUrl });
  const builder = Test.createTestingModule({ imports: [Given.with(db, config), QueueModule.forRoot(), MailModule] })
    .overrideProvider(MailPace)
    .useValue(Object.assign(new MailPace(config), quickPace, pace));
  for (const { of, use } of instead) builder.overrideProvider(of).useClass(use);
  const app = await builder.compile();
  app.useLogger(['error']);
  return app.init();
}
