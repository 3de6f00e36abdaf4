import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PartnersModule } from '../../src/features/partners/partners.module.js';
import { MailModule } from '../../src/platform/mail/mail.module.js';
import { QueueModule } from '../../src/platform/queue/queue.module.js';
import { TimelineQuery } from '../../src/platform/timeline/timeline.query.js';
import { Sessions } from '../../src/platform/web/sessions.js';
import type { TestDatabase } from './database.js';
import { openPeopleApp } from './people-app.js';
import { Visitor } from './visitor.js';

@Global()
@Module({ providers: [TimelineQuery], exports: [TimelineQuery] })
class Told {}

/** Partners and people over HTTP, on a real database. Nothing ticks by itself, and letters stay in the outbox. */
export const openPartnersApp = (at: TestDatabase): Promise<NestFastifyApplication> =>
  openPeopleApp(at.db, { databaseUrl: at.url, smtpUrl: 'smtp://localhost:1' }, [
    Told,
    QueueModule.forRoot(),
    MailModule,
    PartnersModule,
  ]);

/** A visitor who is signed in already. */
export async function signedIn(app: NestFastifyApplication, who: { id: string | null }): Promise<Visitor> {
  const visitor = new Visitor(app);
  const { token } = await app.get(Sessions).open(who.id ?? '', [], 'Firefox');
  visitor.cookies.set('tandem_session', token);
  return visitor;
}
