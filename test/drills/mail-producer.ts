import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { newId } from '../../src/platform/database/new-id.js';
import { deliverEmail } from '../../src/platform/mail/deliver-email.job.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { Jobs } from '../../src/platform/queue/jobs.js';
import { heldLetter, signInLetter, visitLetter } from '../support/visit.email.js';

export interface ProducerPlan {
  readonly mails: number;
  /** Letters under way at most: the producer waits, so that letters are queued while the faults go on. */
  readonly ahead: number;
  /** The bug of naive products: a job is added when the transaction is over. */
  readonly commitThenQueue: boolean;
}

/** Writes letters as the product does, each in a transaction; every tenth time one more transaction that rolls back. */
export class Producer {
  /** Letters whose transaction has committed. */
  committed = 0;
  /** Ids of letters that must never leave. */
  readonly rolledBack: string[] = [];
  private begun = 0;
  private people: readonly string[] = [];

  constructor(
    private readonly db: DataSource,
    private readonly app: INestApplicationContext,
    private readonly plan: ProducerPlan,
  ) {}

  /** Queues all letters; `arrived` tells how many are through. */
  async run(arrived: () => number): Promise<void> {
    this.people = await somePeople(this.db, 100);
    await Promise.all([1, 2, 3, 4].map(() => this.write(arrived)));
  }

  private async write(arrived: () => number): Promise<void> {
    while (this.begun < this.plan.mails) {
      const n = (this.begun += 1);
      while (this.committed - arrived() > this.plan.ahead) await sleep(20);
      const once = newId();
      await this.again(() => this.commit(n, once));
      this.committed += 1;
      if (n % 10 === 0) await this.rollBack(n);
    }
  }

  /** A transaction whose answer was lost may have committed or not: the same letter is queued again, under the same word. */
  private async again(work: () => Promise<void>): Promise<void> {
    await work().catch(async () => {
      await sleep(100);
      await this.again(work);
    });
  }

  /** Half may go twice when in doubt, half may not; each twentieth is somebody who waits at the door. */
  private posting(n: number, once: string) {
    const letter = n % 20 === 0 ? signInLetter : n % 2 === 0 ? visitLetter : heldLetter;
    const to = this.people[n % this.people.length] ?? '';
    return { letter, posting: { to, once, payload: { visitId: newId(), title: '' } } };
  }

  private async commit(n: number, once: string): Promise<void> {
    const { letter, posting } = this.posting(n, once);
    await this.db.transaction((tx) => this.app.get(Mailer).queue(tx, letter, posting));
    if (!this.plan.commitThenQueue) return;
    const [row]: { id: string }[] = await this.db.query('SELECT id FROM outgoing_emails WHERE once LIKE $1', [
      `%:${once}:%`,
    ]);
    await this.app
      .get(Jobs)
      .add(deliverEmail, { emailId: row?.id ?? '' })
      .catch(() => undefined);
  }

  private async rollBack(n: number): Promise<void> {
    const once = newId();
    const { letter, posting } = this.posting(n, once);
    const refused = this.db.transaction(async (tx) => {
      await this.app.get(Mailer).queue(tx, letter, posting);
      const [row] = await tx.query('SELECT id FROM outgoing_emails WHERE once LIKE $1', [`%:${once}:%`]);
      this.rolledBack.push(row.id);
      throw new Error('changed my mind');
    });
    await refused.catch(() => undefined);
  }
}

/** Accounts that letters can go to, on some domains: a server that asks for less should not stop all of them. */
export async function somePeople(db: DataSource, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  await db.query(
    `INSERT INTO accounts (id, email, given_name, locale)
     SELECT id, id || '@' || right(id::text, 1) || '.example.ca', 'Marie', 'fr' FROM unnest($1::uuid[]) AS id`,
    [ids],
  );
  return ids;
}
