import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { Accounts } from '../../../platform/web/accounts.js';
import type { SignedIn } from '../../../platform/web/visit.js';

/** Tells the web who is behind a session, with the roles of this very moment. */
@Injectable()
export class SignedInAccounts extends Accounts {
  constructor(private readonly db: DataSource) {
    super();
  }

  async signedIn(accountId: Id): Promise<SignedIn | null> {
    const found = await this.db.query<SignedIn[]>(
      `select a.id, a.given_name as "givenName", a.family_name as "familyName", a.locale, a.time_zone as "timeZone",
              coalesce((select array_agg(r.role::text order by r.role) from account_roles r where r.account_id = a.id), '{}') as roles
         from accounts a where a.id = $1 and a.deactivated_at is null`,
      [accountId],
    );
    return found[0] ?? null;
  }
}
