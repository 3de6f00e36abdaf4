import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId, type Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';

/** Somebody to phone, because letters do not reach them. */
export interface Call {
  readonly id: Id;
  readonly person: string;
  readonly phone: string | null;
  readonly reason: 'bounced' | 'complained' | 'no-address';
  readonly openedAt: Date;
  /** The letter that did not reach them. */
  readonly emailId: Id | null;
  /** The person as a partner or applicant, if they are one. */
  readonly partnerId: Id | null;
}

/** Who is to be phoned, who waits longest first. */
@Injectable()
export class CallsQuery {
  constructor(private readonly db: DataSource) {}

  /** Throws `not-found` when there never was such a call. */
  async insist(id: string): Promise<void> {
    const found: unknown[] = isId(id) ? await this.db.query('select from phone_tasks where id = $1', [id]) : [];
    if (found.length === 0) throw notFound();
  }

  /** A page; `after` is the id of the last call of the page above. */
  open(limit = 25, after?: string): Promise<Call[]> {
    return this.db.query<Call[]>(
      `select t.id, coalesce(nullif(trim(a.given_name || ' ' || a.family_name), ''), split_part(a.email::text, '@', 1), '') as person,
              a.phone, t.reason, t.opened_at as "openedAt", t.email_id as "emailId", p.id as "partnerId"
         from phone_tasks t join accounts a on a.id = t.account_id left join partners p on p.account_id = a.id
        where t.done_at is null and ($2::uuid is null or t.id > $2) order by t.id limit $1`,
      [limit, isId(after) ? after : null],
    );
  }
}
