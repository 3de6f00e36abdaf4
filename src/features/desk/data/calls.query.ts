import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId, type Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import type { Locale } from '../../../kernel/text.js';
import type { PhoneTask } from '../../../platform/mail/phone-task.entity.js';
import { LettersQuery } from './letters.query.js';

/** Somebody to phone, because letters do not reach them. */
export interface Call {
  readonly id: Id;
  readonly person: string;
  readonly phone: string | null;
  readonly reason: PhoneTask['reason'];
  readonly openedAt: Date;
  /** In which language to speak with them. */
  readonly language: Locale;
  /** The letter that did not reach them, and what it is about. */
  readonly emailId: Id | null;
  readonly subject: string | null;
  /** The match that waits for their answer, when the letter asks for one. */
  readonly answerFor: Id | null;
  /** The person as a partner or applicant, if they are one. */
  readonly partnerId: Id | null;
}

/** Who is to be phoned, who waits longest first. */
@Injectable()
export class CallsQuery {
  constructor(
    private readonly db: DataSource,
    private readonly letters: LettersQuery,
  ) {}

  /** Throws `not-found` when there never was such a call. */
  async insist(id: string): Promise<void> {
    const found: unknown[] = isId(id) ? await this.db.query('select from phone_tasks where id = $1', [id]) : [];
    if (found.length === 0) throw notFound();
  }

  /** A page; `after` is the id of the last call of the page above. Subjects are in `locale`. */
  async open(locale: Locale, limit = 25, after?: string): Promise<Call[]> {
    const calls = await this.db.query<Call[]>(
      `select t.id, coalesce(nullif(trim(a.given_name || ' ' || a.family_name), ''), split_part(a.email::text, '@', 1), '') as person,
              a.phone, a.locale as language, t.reason, t.opened_at as "openedAt", t.email_id as "emailId", p.id as "partnerId",
              m.id as "answerFor"
         from phone_tasks t join accounts a on a.id = t.account_id left join partners p on p.account_id = a.id
         left join outgoing_emails o on o.id = t.email_id
         left join matches m on m.id = (o.payload ->> 'matchId')::uuid and m.partner_id = p.id
          and (m.status = 'offered' or m.status = 'introduced' and m.partner_yes_at is null)
        where t.done_at is null
          and ($2::uuid is null or (t.opened_at, t.id) > (select opened_at, id from phone_tasks where id = $2))
        order by t.opened_at, t.id limit $1`,
      [limit, isId(after) ? after : null],
    );
    const letters = await this.letters.some(locale, calls.map(({ emailId }) => emailId).filter(isId));
    return calls.map((call) => ({ ...call, subject: letters.get(call.emailId ?? '')?.subject ?? null }));
  }
}
