import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { holds, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { Refusal } from '../../../kernel/refusal.js';
import { record } from '../../../platform/timeline/record.js';
import { holdAccount } from '../data/hold-account.js';

/** A person who had none tells a coordinator an address: from now on letters go there, and they can sign in. */
@Injectable()
export class GiveEmail {
  constructor(private readonly db: DataSource) {}

  /** Throws `not-allowed` for whoever may not, `conflict` when there is an address already or it is somebody else's. */
  async run(actor: Actor, { accountId, email }: { readonly accountId: Id; readonly email: string }): Promise<void> {
    if (!holds(actor, 'coordinator', 'administrator')) throw new Refusal('not-allowed', notYours);
    await this.db.transaction(async (tx) => {
      const account = await holdAccount(tx, accountId);
      if (account.email !== null) throw new Refusal('conflict', already);
      if (!(await give(tx, accountId, email.trim()))) throw new Refusal('conflict', taken);
      await record(tx, actor, 'account.email-given', { subject: { type: 'account', id: accountId } });
    });
  }
}

/** One statement, and the unique key behind it: false when the address is somebody else's. */
async function give(tx: EntityManager, accountId: Id, email: string): Promise<boolean> {
  const [, given]: [unknown, number] = await tx.query(
    `update accounts set email = $2 where id = $1 and not exists (select from accounts where email = $2::citext)`,
    [accountId, email],
  );
  return given === 1;
}

const notYours = {
  en: 'Only a coordinator adds an email address.',
  fr: 'Seule la coordination ajoute une adresse courriel.',
};
const already = {
  en: 'This person has an email address already.',
  fr: 'Cette personne a déjà une adresse courriel.',
};
const taken = {
  en: 'This email address belongs to somebody else here.',
  fr: 'Cette adresse courriel appartient à quelqu’un d’autre ici.',
};
