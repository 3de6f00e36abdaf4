import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId, type Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
import { Config } from '../../../platform/config/config.js';
import { emailNamed } from '../../../platform/mail/email.js';
import { letterContext } from '../../../platform/mail/letter-context.js';
import type { EmailState } from '../../../platform/mail/outgoing-email.entity.js';
import { mailStates, type MailShelf } from '../domain/mail-shelves.js';

/** One letter of the outbox with the subject it carries. */
export interface LetterLine {
  readonly id: Id;
  readonly subject: string;
  readonly recipient: string;
  readonly language: Locale;
  readonly state: EmailState;
  readonly attempts: number;
  /** What the mail server last said. */
  readonly reply: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
}

type Row = Omit<LetterLine, 'subject'> & {
  readonly name: string;
  readonly payload: unknown;
  readonly firstName: string;
};

const columns = `select o.id, o.name, o.payload, a.given_name as "firstName",
    coalesce(nullif(trim(a.given_name || ' ' || a.family_name), ''), split_part(a.email::text, '@', 1)) as recipient,
    coalesce(o.locale, a.locale::text) as language, o.state, o.attempts, o.reply, o.created_at as "createdAt", o.sent_at as "sentAt"
  from outgoing_emails o join accounts a on a.id = o.recipient_id`;

/** The outbox as a coordinator reads it, the newest letters first. */
@Injectable()
export class LettersQuery {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
  ) {}

  /** A page of one shelf, or of all; `after` is the id of the last letter of the page above. Subjects are in `locale`. */
  list(
    locale: Locale,
    { shelf, after, limit = 25 }: { shelf?: MailShelf | undefined; after?: string | undefined; limit?: number },
  ) {
    return this.read(
      locale,
      `where ($1::text[] is null or o.state = any($1)) and ($2::uuid is null or o.id < $2) order by o.id desc limit $3`,
      [shelf ? mailStates[shelf] : null, isId(after) ? after : null, limit],
    );
  }

  /** Every kind of letter to one person, whatever it is about. */
  to(locale: Locale, accountId: Id, limit = 50) {
    return this.read(locale, `where o.recipient_id = $1 order by o.id desc limit $2`, [accountId, limit]);
  }

  /** Letters to anybody that speak of one match. */
  about(locale: Locale, matchId: Id) {
    return this.read(
      locale,
      `where o.payload ->> 'matchId' = $1 or strpos(o.once, $1) > 0 order by o.id desc limit 50`,
      [matchId],
    );
  }

  /** One letter without its text. */
  async one(locale: Locale, id: Id): Promise<LetterLine | null> {
    return isId(id) ? ((await this.read(locale, 'where o.id = $1', [id]))[0] ?? null) : null;
  }

  private async read(locale: Locale, where: string, values: unknown[]): Promise<LetterLine[]> {
    const rows = await this.db.query<Row[]>(`${columns} ${where}`, values);
    return rows.map(({ name, payload, firstName, ...line }) => ({
      ...line,
      subject: this.subject({ name, payload, firstName }, locale),
    }));
  }

  /** A letter of an older version of the product keeps its name for a subject. */
  private subject({ name, payload, firstName }: Pick<Row, 'name' | 'payload' | 'firstName'>, locale: Locale): string {
    try {
      return emailNamed(name)?.render(payload, letterContext(this.config, locale, firstName)).subject ?? name;
    } catch {
      return name;
    }
  }
}
