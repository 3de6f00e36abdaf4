import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
import type { Told } from '../../matching/matching.service.js';

/** One deed, with the two sides of the match that it was about, if it was about one. */
export interface Deed {
  readonly at: Date;
  readonly verb: string;
  /** Name of who acted; null for the system. */
  readonly by: string | null;
  readonly partner: string | null;
  readonly code: string | null;
  /** Who said it and on which day, where a coordinator wrote down an answer. */
  readonly told?: Told | null;
}

/** What somebody agreed to, when, in which language they read it, and when they took it back. */
export interface ConsentLine {
  readonly purpose: string;
  readonly locale: Locale;
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
}

const name = (account: string) => `nullif(trim(${account}.given_name || ' ' || ${account}.family_name), '')`;

/** What happened, with names for a page that shows many matches, and what somebody agreed to. */
@Injectable()
export class HistoryQuery {
  constructor(private readonly db: DataSource) {}

  /** The newest first, at most a hundred; each deed once, also when it touches several of the ids. */
  about(...ids: Id[]): Promise<Deed[]> {
    return this.db.query<Deed[]>(
      `select e.at, e.verb, ${name('actor')} as by, ${name('a')} as partner, r.code,
              case when e.verb = 'match.answer-told' then e.detail end as told
         from timeline_entries e left join accounts actor on actor.id = e.actor_id
         left join matches m on e.subject_type = 'match' and m.id = e.subject_id
         left join partner_requests r on r.id = m.request_id
         left join partners n on n.id = m.partner_id left join accounts a on a.id = n.account_id
        where e.subject_id = any($1::uuid[]) or e.about && $1::uuid[]
        order by e.at desc, e.id desc limit 100`,
      [ids],
    );
  }

  /** The newest first. */
  consentsOf(accountId: Id): Promise<ConsentLine[]> {
    return this.db.query<ConsentLine[]>(
      `select purpose, locale, given_at as "givenAt", withdrawn_at as "withdrawnAt" from consents
        where account_id = $1 order by given_at desc, id desc`,
      [accountId],
    );
  }
}
