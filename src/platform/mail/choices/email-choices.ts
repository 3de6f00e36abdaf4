import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { record } from '../../timeline/record.js';
import type { EmailChoice } from '../email-choice.entity.js';
import { topics, type Topic } from '../email-policy.js';
import { allEmails } from '../email.js';

/** Whether somebody gets the letters of a topic. */
export interface Chosen {
  readonly topic: Topic;
  readonly wanted: boolean;
}

/** Who chose, for whom, and where. */
export interface Chooser {
  /** The system when somebody followed a link without signing in. */
  readonly actor: Actor;
  readonly accountId: Id;
  readonly by: EmailChoice['changedBy'];
}

/** What people choose to get. It counts at once: a claim asks for it at the moment a letter leaves. */
@Injectable()
export class EmailChoices {
  constructor(private readonly db: DataSource) {}

  /** Every topic of which there are letters, with the person's choice; undefined when there is no such account. */
  async of(accountId: Id): Promise<readonly Chosen[] | undefined> {
    const rows: { topic: Topic | null; wanted: boolean | null }[] = await this.db.query(
      `SELECT c.topic, c.wanted FROM accounts a LEFT JOIN email_choices c ON c.account_id = a.id WHERE a.id = $1`,
      [accountId],
    );
    if (rows.length === 0) return undefined;
    const said = new Map(rows.map(({ topic, wanted }) => [topic, wanted]));
    return topicsInUse().map((topic) => ({ topic, wanted: said.get(topic) ?? comesUnasked(topic) }));
  }

  /** Changes what is different, each with a line on the timeline. Choosing the same twice is choosing it once. */
  async choose(chooser: Chooser, choices: readonly Chosen[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      for (const choice of choices) if (await write(tx, chooser, choice)) await tell(tx, chooser, choice);
    });
  }
}

/** In the order in which they are shown. */
export const topicsInUse = (): Topic[] => topics.filter((topic) => allEmails().some((email) => email.topic === topic));

/** What the law wants a yes for first does not come by itself. */
const comesUnasked = (topic: Topic): boolean =>
  allEmails().some((email) => email.topic === topic && email.consentClass !== 'cem');

async function write(tx: EntityManager, { accountId, by }: Chooser, { topic, wanted }: Chosen): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `INSERT INTO email_choices AS c (account_id, topic, wanted, changed_by) VALUES ($1, $2, $3, $4)
     ON CONFLICT (account_id, topic) DO UPDATE
        SET wanted = excluded.wanted, changed_at = now(), changed_by = excluded.changed_by
      WHERE c.wanted <> excluded.wanted
     RETURNING 1`,
    [accountId, topic, wanted, by],
  );
  return rows.length > 0;
}

const tell = (tx: EntityManager, { actor, accountId, by }: Chooser, { topic, wanted }: Chosen): Promise<void> =>
  record(tx, actor, wanted ? 'email.topic-wanted' : 'email.topic-stopped', {
    subject: { type: 'account', id: accountId },
    detail: { topic, by },
  });
