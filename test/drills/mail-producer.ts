import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { newId } from '../../src/platform/database/new-id.js';
import { deliverEmail } from '../../src/platform/mail/deliver-email.job.js';
import { Mailer, type Posting } from '../../src/platform/mail/mailer.js';
import { Jobs } from '../../src/platform/queue/jobs.js';
import { digestLetter, heldLetter, reminderLetter, signInLetter, visitLetter } from '../support/visit.email.js';

export interface ProducerPlan {
  readonly mails: number;
  /** Letters under way at most: the producer waits, so that letters are queued while the faults go on. */
  readonly ahead: number;
  /** The bug of naive products: a job is added when the transaction is over. */
  readonly commitThenQueue: boolean;
}

/** Half may go twice when in doubt, half may not; some overtake all others, some wait behind all others. */
const resent = [
  visitLetter,
  signInLetter,
  visitLetter,
  reminderLetter,
  visitLetter,
  digestLetter,
  visitLetter,
] as const;
const kindOf = (n: number) => (n % 2 === 0 ? heldLetter : (resent[Math.floor(n / 2) % resent.length] ?? visitLetter));

interface Written {
  readonly letter: typeof visitLetter;
  readonly posting: Posting<{ visitId: string; title: string }>;
}

/** Writes letters as the product does, one to many in a transaction; every tenth time one more transaction that rolls back. */
export class Producer {
  /** Letters whose transaction has committed. */
  committed = 0;
  /** Ids of letters that must never leave. */
  readonly rolledBack: string[] = [];
  private begun = 0;
  private turns = 0;
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
      const turn = (this.turns += 1);
      const letters = this.some(Math.min(1 + (turn % 24), this.plan.mails - this.begun));
      this.begun += letters.length;
      while (this.committed - arrived() > this.plan.ahead) await sleep(20);
      await this.again(() => this.commit(letters));
      this.committed += letters.length;
      if (turn % 10 === 0) await this.rollBack(this.some(letters.length));
    }
  }

  private some(count: number): Written[] {
    return Array.from({ length: count }, (_, i) => {
      const n = this.begun + i;
      const to = this.people[n % this.people.length] ?? '';
      return { letter: kindOf(n), posting: { to, once: newId(), payload: { visitId: newId(), title: '' } } };
    });
  }

  /** A transaction whose answer was lost may have committed or not: the same letters are queued again, under the same words. */
  private async again(work: () => Promise<void>): Promise<void> {
    await work().catch(async () => {
      await sleep(100);
      await this.again(work);
    });
  }

  private async commit(letters: readonly Written[]): Promise<void> {
    await this.db.transaction((tx) => this.queue(tx, letters));
    if (!this.plan.commitThenQueue) return;
    const orders = (await idsOf(this.db.manager, letters)).map((emailId) => ({ payload: { emailId } }));
    await this.app
      .get(Jobs)
      .addAll(deliverEmail, orders)
      .catch(() => undefined);
  }

  private async rollBack(letters: readonly Written[]): Promise<void> {
    const refused = this.db.transaction(async (tx) => {
      await this.queue(tx, letters);
      this.rolledBack.push(...(await idsOf(tx, letters)));
      throw new Error('changed my mind');
    });
    await refused.catch(() => undefined);
  }

  private async queue(tx: EntityManager, letters: readonly Written[]): Promise<void> {
    for (const { letter, posting } of letters) await this.app.get(Mailer).queue(tx, letter, posting);
  }
}

async function idsOf(tx: EntityManager, letters: readonly Written[]): Promise<string[]> {
  const words = letters.map(({ letter, posting }) => `${letter.name}:${posting.once}:${posting.to}`);
  const rows: { id: string }[] = await tx.query('SELECT id FROM outgoing_emails WHERE once = ANY($1)', [words]);
  return rows.map(({ id }) => id);
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
