import type { EntityManager } from 'typeorm';
import { system, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { Refusal } from '../../../kernel/refusal.js';
import { newId } from '../../../platform/database/new-id.js';
import { record } from '../../../platform/timeline/record.js';
import { accountsByPhone, phoneKey } from '../data/accounts-by-phone.js';
import type { PhonedPerson } from '../domain/person.js';

const insert = `
  insert into accounts (id, given_name, family_name, locale, phone, time_zone)
  values ($1, $2, $3, $4, $5, coalesce($6, 'America/Toronto'))
  on conflict (${phoneKey}, lower(given_name), lower(family_name)) where email is null do nothing returning id`;

/**
 * The account of somebody who gave no address, known by number and name, opened in the caller's transaction when there is
 * none. Two who open it at once get one. Throws `conflict` when several people with an address have this number and name.
 */
export async function findOrCreatePhoned(tx: EntityManager, person: PhonedPerson, actor: Actor = system): Promise<Id> {
  const known = await knownOf(tx, person);
  if (known) return known;
  const { givenName, familyName, locale, phone, timeZone = null } = person;
  const id = newId();
  const values = [id, givenName.trim(), familyName.trim(), locale, phone.trim(), timeZone];
  const made = await tx.query<{ id: Id }[]>(insert, values);
  if (made.length > 0) {
    await record(tx, actor, 'account.created', { subject: { type: 'account', id } });
    return id;
  }
  const meanwhile = await knownOf(tx, person);
  if (!meanwhile) throw new Error('The account that was in the way is gone');
  return meanwhile;
}

async function knownOf(tx: EntityManager, person: PhonedPerson): Promise<Id | undefined> {
  const all = await accountsByPhone(tx, person);
  const known = all.find(({ email }) => email === null) ?? all[0];
  if (known?.email && all.length > 1) throw new Refusal('conflict', several);
  return known?.id;
}

const several = {
  en: 'Several people have this name and phone number. Write the email address to say who is meant.',
  fr: 'Plusieurs personnes ont ce nom et ce numéro. Écrivez l’adresse courriel pour dire de qui il s’agit.',
};
