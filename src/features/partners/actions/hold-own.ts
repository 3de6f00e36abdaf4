import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { notFound } from '../../../kernel/refusal.js';
import { Partner } from '../data/partner.entity.js';

/** The actor's own application or profile, kept until the transaction ends. Throws `not-found` when they have none. */
export async function holdOwn(tx: EntityManager, actor: Actor): Promise<Partner> {
  const where = actor.id === null ? null : { accountId: actor.id };
  const partner = where && (await tx.findOne(Partner, { where, lock: { mode: 'pessimistic_write' } }));
  if (!partner) throw notFound();
  return partner;
}
