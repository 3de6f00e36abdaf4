import type { INestApplicationContext } from '@nestjs/common';
import { newId } from '../../src/platform/database/new-id.js';
import { DeliveryAttempt } from '../../src/platform/mail/delivery-attempt.entity.js';
import { Deliver } from '../../src/platform/mail/deliver.js';
import type { Email } from '../../src/platform/mail/email.js';
import { MailPace } from '../../src/platform/mail/mail-pace.js';
import { Mailer, type Posting } from '../../src/platform/mail/mailer.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { openDatabase, type TestDatabase } from './database.js';
import { given } from './given.js';
import { openMailApp } from './mail-app.js';
import { openMailbox, type Mailbox } from './mailbox.js';
import { visitLetter } from './visit.email.js';

export interface Visit {
  readonly visitId: string;
  readonly title: string;
}

/** A database, a mail server and the mail between them, with nothing running by itself: a test sends each letter. */
export async function openMailDesk(): Promise<MailDesk> {
  const at = await openDatabase();
  const mailbox = await openMailbox();
  return new MailDesk(at, mailbox, await openMailApp({ db: at.db, databaseUrl: at.url, smtpUrl: mailbox.url }));
}

export class MailDesk {
  constructor(
    readonly at: TestDatabase,
    readonly mailbox: Mailbox,
    readonly app: INestApplicationContext,
  ) {}

  get db() {
    return this.at.db;
  }
  get mailer() {
    return this.app.get(Mailer);
  }
  get pace() {
    return this.app.get(MailPace);
  }

  /** Queues one letter to a new person and answers with its row's id. */
  async queued(letter: Email<Visit> = visitLetter, person: { email?: string; locale?: 'en' | 'fr' } = {}) {
    const { id: to } = await given(this.db).account(person);
    const posting: Posting<Visit> = { to, once: newId(), payload: { visitId: newId(), title: '3 h' } };
    await this.db.transaction((tx) => this.mailer.queue(tx, letter, posting));
    return (await this.db.manager.findOneByOrFail(OutgoingEmail, { recipientId: to })).id;
  }

  row(id: string) {
    return this.db.manager.findOneByOrFail(OutgoingEmail, { id });
  }

  async phases(id: string) {
    const attempts = await this.db.manager.find(DeliveryAttempt, { where: { emailId: id }, order: { n: 'ASC' } });
    return attempts.map(({ phase }) => phase);
  }

  deliver(id: string) {
    return this.app.get(Deliver).run(id);
  }

  arrived(id: string) {
    return this.mailbox.letters().filter((letter) => letter.outboxId === id);
  }

  makeDue(id: string) {
    return this.db.query('UPDATE outgoing_emails SET next_attempt_at = now() WHERE id = $1', [id]);
  }

  async close() {
    await this.app.close();
    await this.mailbox.close();
    await this.at.close();
  }
}
