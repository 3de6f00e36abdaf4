import type { EntityManager } from 'typeorm';
import { system, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { newId } from '../../../platform/database/new-id.js';
import { record } from '../../../platform/timeline/record.js';
import type { NewPerson } from '../domain/person.js';

const insert = `
  insert into accounts (id, email, given_name, family_name, locale, phone, time_zone)
  values ($1, $2, $3, $4, $5, $6, coalesce($7, 'America/Toronto'))
  on conflict (email) do nothing returning id`;

/** The account of an e-mail, opened in the caller's transaction when there is none. Two who open it at once get one. */
export async function findOrCreateAccount(tx: EntityManager, person: NewPerson, actor: Actor = system): Promise<Id> {
  const { givenName, familyName, locale, phone = null, timeZone = null } = person;
  const email = person.email.trim();
  const id = newId();
  const made = await tx.query<{ id: Id }[]>(insert, [id, email, givenName, familyName, locale, phone, timeZone]);
  if (made.length === 0) return idOf(tx, email);
  await record(tx, actor, 'account.created', { subject: { type: 'account', id } });
  return id;
}

async function idOf(tx: EntityManager, email: string): Promise<Id> {
  const [account] = await tx.query<{ id: Id }[]>(`select id from accounts where email = $1::citext`, [email]);
  if (!account) throw new Error('The account that was in the way is gone');
  return account.id;
}
