import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
import type { EmailSuppression } from '../../../platform/mail/email-suppression.entity.js';
import type { Topic } from '../../../platform/mail/email-policy.js';
import { LettersQuery, type LetterLine } from './letters.query.js';

/** All letters to one person, and what stands between them and the next one. */
export interface PersonMail {
  readonly letters: readonly LetterLine[];
  /** Where the next page begins; null on the last. */
  readonly next: Id | null;
  readonly after: string | undefined;
  /** Topics that the person does not want. */
  readonly stopped: readonly Topic[];
  /** Why nothing goes to the address, and since when; null when letters go there. */
  readonly barred: Pick<EmailSuppression, 'reason' | 'since'> | null;
}

const perPage = 25;

/** Reads the mail of one person. */
@Injectable()
export class PersonMailQuery {
  constructor(
    private readonly db: DataSource,
    private readonly letters: LettersQuery,
  ) {}

  /** A page of letters, the newest first; `after` is the id of the last letter of the page above. */
  async of(locale: Locale, accountId: Id, after?: string): Promise<PersonMail> {
    const found = await this.letters.to(locale, accountId, { after, limit: perPage + 1 });
    const letters = found.slice(0, perPage);
    const [barred = null] = await this.db.query<Pick<EmailSuppression, 'reason' | 'since'>[]>(
      `select s.reason, s.since from email_suppressions s join accounts a on s.address_digest = address_digest(a.email)
        where a.id = $1 and s.lifted_at is null`,
      [accountId],
    );
    const stopped = await this.db.query<{ topic: Topic }[]>(
      'select topic from email_choices where account_id = $1 and not wanted order by topic',
      [accountId],
    );
    const next = found.length > perPage ? (letters.at(-1)?.id ?? null) : null;
    return { ...{ letters, next, after, barred }, stopped: stopped.map(({ topic }) => topic) };
  }
}
