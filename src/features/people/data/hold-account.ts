import type { EntityManager } from 'typeorm';
import { isId, type Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import { Account } from './account.entity.js';

/**
 * Keeps an account until the transaction ends, but lets others refer to it: two people who change each other's roles would
 * otherwise wait for each other for ever. Throws `not-found` for an unknown or malformed id.
 */
export async function holdAccount(tx: EntityManager, id: Id | null): Promise<Account> {
  const account = isId(id) ? await tx.findOne(Account, { where: { id }, lock: { mode: 'for_no_key_update' } }) : null;
  if (!account) throw notFound();
  return account;
}
