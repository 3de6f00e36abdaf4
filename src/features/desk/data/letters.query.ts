import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Day } from '../../../kernel/days.js';
import { isId, type Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
import { Config } from '../../../platform/config/config.js';
import { allEmails, emailNamed } from '../../../platform/mail/email.js';
import { letterContext } from '../../../platform/mail/letter-context.js';
import type { ShownState } from '../../../platform/mail/letter.lifecycle.js';
import { mailStates, type MailShelf } from '../domain/mail-shelves.js';

/** One letter of the outbox with the subject it carries. */
export interface LetterLine {
  readonly id: Id;
  /** Which kind of letter it is. */
  readonly name: string;
  readonly subject: string;
  readonly recipient: string;
  readonly language: Locale;
  readonly state: ShownState;
  readonly attempts: number;
  /** What the mail server last said. */
  readonly reply: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
}

type Row = Omit<LetterLine, 'subject'> & {
  readonly payload: unknown;
  readonly edited: string | null;
  readonly firstName: string;
};

/** What of the outbox to look at. Days are those of the network, both ends included. */
export interface LetterFilter {
  readonly shelf?: MailShelf | undefined;
  readonly kind?: string | undefined;
  readonly words?: string | undefined;
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  /** The id of the last letter of the page above. */
  readonly after?: string | undefined;
}

/** The state to show: a letter that waits may be held. */
const shown = `case when o.state = 'pending' and o.held_until > now() then 'held' else o.state end`;
const recipient = `coalesce(nullif(trim(a.given_name || ' ' || a.family_name), ''), split_part(a.email::text, '@', 1))`;

const columns = `select o.id, o.name, o.payload, o.edits ->> 'subject' as edited, a.given_name as "firstName",
    ${recipient} as recipient, coalesce(o.locale, o.edits ->> 'language', a.locale::text) as language, ${shown} as state, o.attempts, o.reply, o.created_at as "createdAt", o.sent_at as "sentAt"
  from outgoing_emails o join accounts a on a.id = o.recipient_id`;

/** The outbox as a coordinator reads it, the newest letters first. */
@Injectable()
export class LettersQuery {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
  ) {}

  /** A page of what a filter lets through. Subjects are in `locale`. */
  list(locale: Locale, filter: LetterFilter, limit = 25): Promise<LetterLine[]> {
    return this.read(locale, `where ${matching} order by o.id desc limit $8`, [...valuesOf(filter), limit]);
  }

  /** Letters of the same day that left inside another. */
  carriedBy(locale: Locale, id: Id) {
    return this.read(locale, `where o.merged_into = $1 order by o.id`, [id]);
  }

  /** Every kind of letter to one person, whatever it is about. */
  to(locale: Locale, accountId: Id, { after, limit }: { after?: string | undefined; limit: number }) {
    return this.read(
      locale,
      `where o.recipient_id = $1 and ($2::uuid is null or o.id < $2) order by o.id desc limit $3`,
      [accountId, isId(after) ? after : null, limit],
    );
  }

  /** Letters to anybody that speak of one match. */
  about(locale: Locale, matchId: Id) {
    return this.read(
      locale,
      `where coalesce(o.payload ->> 'matchId', split_part(o.once, ':', 2)) = $1 order by o.id desc limit 50`,
      [matchId],
    );
  }

  /** These letters, by id. */
  async some(locale: Locale, ids: readonly Id[]): Promise<Map<Id, LetterLine>> {
    const found = await this.read(locale, 'where o.id = any($1::uuid[])', [ids]);
    return new Map(found.map((line) => [line.id, line]));
  }

  /** One letter without its text. */
  async one(locale: Locale, id: Id): Promise<LetterLine | null> {
    return isId(id) ? ((await this.read(locale, 'where o.id = $1', [id]))[0] ?? null) : null;
  }

  /** What each kind of letter is called: the subject of its sample. */
  kinds(locale: Locale): { readonly name: string; readonly title: string }[] {
    const named = allEmails().map(({ name, sample }) => ({
      name,
      title: this.subject({ name, payload: sample, firstName: '' }, locale),
    }));
    return named.sort((a, b) => a.title.localeCompare(b.title, locale));
  }

  private async read(locale: Locale, where: string, values: unknown[]): Promise<LetterLine[]> {
    const rows = await this.db.query<Row[]>(`${columns} ${where}`, values);
    return rows.map(({ payload, edited, firstName, ...line }) => ({
      ...line,
      subject: edited ?? this.subject({ name: line.name, payload, firstName }, locale),
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

const home = `'America/Toronto'`;
/** Which rows a filter lets through: $1 to $7, as `valuesOf` gives them. The state itself is asked first, for its index. */
const matching = `($1::text[] is null or (o.state = any($1) and ${shown} = any($2::text[])))
  and ($3::text is null or o.name = $3)
  and not exists (select 1 from unnest($4::text[]) word where strpos(lower(${recipient} || ' ' || coalesce(a.email::text, '')), word) = 0)
  and ($5::date is null or o.created_at >= $5::date::timestamp at time zone ${home})
  and ($6::date is null or o.created_at < ($6::date + 1)::timestamp at time zone ${home})
  and ($7::uuid is null or o.id < $7)`;

function valuesOf({ shelf, words = '', after, ...rest }: LetterFilter): unknown[] {
  const states: readonly string[] | null = shelf ? mailStates[shelf] : null;
  const rows = states?.map((state) => (state === 'held' ? 'pending' : state));
  const typed = words.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  const asked = [rows, states, rest.kind, typed, rest.from, rest.until, isId(after) ? after : null];
  return asked.map((value) => value ?? null);
}
