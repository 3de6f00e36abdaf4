import { Global, Module, type DynamicModule } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { SignedInAccounts } from '../../src/features/people/data/signed-in-accounts.js';
import { PeopleModule } from '../../src/features/people/people.module.js';
import { peoplePaths } from '../../src/features/people/people.paths.js';
import type { Locale } from '../../src/kernel/text.js';
import { SystemClock } from '../../src/platform/clock/system-clock.js';
import { Config } from '../../src/platform/config/config.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { Accounts } from '../../src/platform/web/accounts.js';
import { Navigation } from '../../src/platform/web/navigation.js';
import { Readiness } from '../../src/platform/web/readiness.js';
import { setupHttp } from '../../src/platform/web/setup-http.js';
import { WebModule } from '../../src/platform/web/web.module.js';
import { testConfig } from './mail-app.js';

/** The real time until a test moves it on. */
export class MovableClock extends SystemClock {
  private ahead = 0;

  override now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  moveOn(minutes: number): void {
    this.ahead += minutes * 60_000;
  }
}

class ShortNavigation extends Navigation {
  links = () => [];
  footer = () => [];
  home = (locale: Locale) => peoplePaths.landing.to(locale);
  help = (locale: Locale) => peoplePaths.help.to(locale);
  account = (locale: Locale) => peoplePaths.account.to(locale);
  signOut = (locale: Locale) => peoplePaths.signOut.to(locale);
  signIn = (locale: Locale, next: string) => peoplePaths.signIn.to(locale, undefined, next ? { next } : undefined);
}

class AlwaysReady extends Readiness {
  checks = () => Promise.resolve({});
}

@Global()
@Module({})
class Given {
  static with(db: DataSource, config: Config): DynamicModule {
    const providers = [
      { provide: DataSource, useValue: db },
      { provide: Config, useValue: config },
      { provide: SystemClock, useClass: MovableClock },
      Mailer,
    ];
    return { module: Given, providers, exports: [DataSource, Config, SystemClock, Mailer] };
  }
}

/** People and the web around them over HTTP, on a real database. Letters stay in the outbox. */
export async function openPeopleApp(
  db: DataSource,
  changes: Partial<Config> = {},
  more: NonNullable<DynamicModule['imports']> = [],
): Promise<NestFastifyApplication> {
  const web = WebModule.with(
    [PeopleModule],
    [
      { provide: Navigation, useClass: ShortNavigation },
      { provide: Accounts, useClass: SignedInAccounts },
      { provide: Readiness, useClass: AlwaysReady },
    ],
  );
  const imports = [Given.with(db, testConfig(changes)), web, PeopleModule, ...more];
  const built = await Test.createTestingModule({ imports }).compile();
  const app = built.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  app.useLogger(['error']);
  await setupHttp(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
