import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommitteesModule } from './features/committees/committees.module.js';
import { DeskModule } from './features/desk/desk.module.js';
import { MatchingModule } from './features/matching/matching.module.js';
import { MatchingRulesModule } from './features/matching/matching-rules.module.js';
import { PartnersModule } from './features/partners/partners.module.js';
import { PeopleModule } from './features/people/people.module.js';
import { SignedInAccounts } from './features/people/data/signed-in-accounts.js';
import { ProjectsModule } from './features/projects/projects.module.js';
import { RequestsModule } from './features/requests/requests.module.js';
import { TandemNavigation } from './navigation.js';
import { SystemClock } from './platform/clock/system-clock.js';
import { Config } from './platform/config/config.js';
import { PatientDataSource } from './platform/database/patient-data-source.js';
import { DevModule } from './platform/dev/dev.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { QueueModule } from './platform/queue/queue.module.js';
import { QueueReadiness } from './platform/queue/queue-readiness.js';
import type { Runtime } from './platform/runtime/runtime.js';
import { TimelineQuery } from './platform/timeline/timeline.query.js';
import { Accounts } from './platform/web/accounts.js';
import { Navigation } from './platform/web/navigation.js';
import { Readiness } from './platform/web/readiness.js';
import { WebModule } from './platform/web/web.module.js';
import { applicationOptions } from './schema.js';

const features = [
  PeopleModule,
  PartnersModule,
  ProjectsModule,
  CommitteesModule,
  RequestsModule,
  MatchingModule,
  MatchingRulesModule,
  DeskModule,
];

@Global()
@Module({})
class Given {}

/** The whole product: the platform, then the features in the order in which they may know each other. */
@Module({})
export class AppModule {
  static forRoot({
    config,
    runtime,
  }: {
    config: Config;
    runtime: Runtime;
    part: 'all' | 'web' | 'worker';
  }): DynamicModule {
    const settings = { provide: Config, useValue: config };
    const given: DynamicModule = {
      module: Given,
      providers: [settings, SystemClock, TimelineQuery],
      exports: [Config, SystemClock, TimelineQuery],
    };
    const web = WebModule.with(
      [PeopleModule],
      [
        { provide: Navigation, useClass: TandemNavigation },
        { provide: Accounts, useClass: SignedInAccounts },
        { provide: Readiness, useClass: QueueReadiness },
      ],
    );
    const database = TypeOrmModule.forRootAsync({
      useFactory: () => applicationOptions(runtime.databaseUrl),
      dataSourceFactory: (options) =>
        new PatientDataSource(options ?? applicationOptions(runtime.databaseUrl)).initialize(),
    });
    return {
      module: AppModule,
      imports: [
        given,
        database,
        QueueModule.forRoot(),
        MailModule,
        web,
        ...features,
        ...(config.production ? [] : [DevModule]),
      ],
    };
  }
}
