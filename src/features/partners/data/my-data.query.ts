import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../kernel/id.js';

/** Everything the network keeps about a partner, for the partner: who they are, what they said, agreed to and did. */
export interface MyData {
  readonly account: unknown;
  readonly profile: unknown;
  readonly consents: readonly unknown[];
  readonly roles: readonly unknown[];
  readonly history: readonly unknown[];
  readonly letters: readonly unknown[];
  /** Which kinds of letters they want, and when they said so. */
  readonly emailChoices: readonly unknown[];
  /** Rules that a coordinator set aside for them; what they said to one another about it stays theirs. */
  readonly waivers: readonly unknown[];
}

@Injectable()
export class MyDataQuery {
  constructor(private readonly db: DataSource) {}

  async of(accountId: Id): Promise<MyData> {
    const all = (sql: string) => this.db.query<unknown[]>(sql, [accountId]);
    const [account] = await all(
      `select email::text, given_name, family_name, locale, phone, time_zone, created_at from accounts where id = $1`,
    );
    const [profile] = await all(
      `select to_jsonb(p) - 'version' - 'id' - 'account_id' as profile from partners p where account_id = $1`,
    );
    return {
      account,
      profile: (profile as { profile: unknown } | undefined)?.profile,
      consents: await all(
        `select purpose, locale, text_hash, given_at, withdrawn_at from consents where account_id = $1 order by given_at`,
      ),
      roles: await all(`select role, since from account_roles where account_id = $1 order by since`),
      history: await all(
        `select e.at, e.verb, e.detail from timeline_entries e
          where e.actor_id = $1 or e.subject_id in (select id from partners where account_id = $1 union select $1::uuid)
          order by e.at`,
      ),
      letters: await all(
        `select name, state, created_at, sent_at from outgoing_emails where recipient_id = $1 order by created_at`,
      ),
      emailChoices: await all(
        `select topic, wanted, changed_at, changed_by from email_choices where account_id = $1 order by topic`,
      ),
      waivers: await all(
        `select rule, waived_at, undone_at from rule_waivers
          where partner_id in (select id from partners where account_id = $1) order by waived_at`,
      ),
    };
  }
}
