import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { isId, type Id } from '../../kernel/id.js';
import { notFound } from '../../kernel/refusal.js';

/**
 * Reads a row and keeps it until the transaction ends, so that two people cannot decide the same thing twice.
 * Throws the `not-found` Refusal when there is none. Hold rows in one order everywhere: request, then partner, then match.
 */
export async function hold<Row extends ObjectLiteral & { id: Id }>(
  tx: EntityManager,
  kind: EntityTarget<Row>,
  id: Id,
): Promise<Row> {
  const where = { id } as FindOptionsWhere<Row>;
  const row = isId(id) ? await tx.findOne(kind, { where, lock: { mode: 'pessimistic_write' } }) : null;
  if (!row) throw notFound();
  return row;
}
