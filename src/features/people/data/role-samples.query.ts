import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { roles, type Role } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';

type Sample = { readonly id: Id; readonly name: string; readonly locale: Locale };

/** For each role at most one person in each language. */
export type RoleSamples = readonly { readonly role: Role; readonly people: readonly Sample[] }[];

@Injectable()
export class RoleSamplesQuery {
  constructor(private readonly db: DataSource) {}

  /** The first of each role and language: whoever holds the fewest other roles, then who came first. */
  async samples(): Promise<RoleSamples> {
    const rows = await this.db.query<(Sample & { role: Role })[]>(
      `select distinct on (r.role, a.locale) r.role, a.locale, a.id,
              coalesce(nullif(trim(a.given_name || ' ' || a.family_name), ''), split_part(a.email::text, '@', 1)) as name
         from account_roles r join accounts a on a.id = r.account_id
        where a.deactivated_at is null
        order by r.role, a.locale, (select count(*) from account_roles o where o.account_id = a.id), a.created_at, a.id`,
    );
    return roles.map((role) => ({ role, people: rows.filter((row) => row.role === role) }));
  }
}
