import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { Refusal } from '../../../kernel/refusal.js';
import type { Locale } from '../../../kernel/text.js';
import { peoplePaths } from '../people.paths.js';
import { findOrCreateAccount } from './find-or-create-account.js';
import { GrantRole } from './grant-role.js';
import { MakeSignInLink } from './make-sign-in-link.js';

export interface FirstAdministrator {
  readonly email: string;
  readonly locale: Locale;
  /** Also when there is an administrator already. */
  readonly again: boolean;
}

const minutes = 60;

/** Makes a person administrator and answers with a link that lets them in once, within the hour. */
@Injectable()
export class InviteFirstAdministrator {
  constructor(
    private readonly db: DataSource,
    private readonly roles: GrantRole,
    private readonly links: MakeSignInLink,
  ) {}

  /** Throws `conflict` when there is an administrator and `again` was not asked for. */
  run(actor: Actor, { email, locale, again }: FirstAdministrator): Promise<string> {
    return this.db.transaction(async (tx) => {
      if ((await administratorExists(tx)) && !again) throw alreadyThere;
      const id = await findOrCreateAccount(tx, { email, givenName: '', familyName: '', locale }, actor);
      await this.roles.within(tx, actor, { accountId: id, role: 'administrator' });
      const link = await this.links.within(tx, id, { returnTo: peoplePaths.people.to(locale), minutes });
      return this.links.addressOf(link, locale);
    });
  }
}

/** One at a time, so that two commands cannot both be the first. */
async function administratorExists(tx: EntityManager): Promise<boolean> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('first administrator'))`);
  const found = await tx.query<unknown[]>(
    `select 1 from account_roles r join accounts a on a.id = r.account_id
      where r.role = 'administrator' and a.deactivated_at is null limit 1`,
  );
  return found.length > 0;
}

const alreadyThere = new Refusal('conflict', {
  en: 'There is an administrator already, who can give others the role. To make one more from here, add --again.',
  fr: 'Il y a déjà une personne à l’administration, qui peut accorder ce rôle. Pour en ajouter une d’ici, ajoutez --again.',
});
