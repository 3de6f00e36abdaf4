import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { isId, type Id } from '../../kernel/id.js';
import { notFound } from '../../kernel/refusal.js';

/** Reads a row without holding it. Throws the `not-found` Refusal for an unknown or malformed id. */
export async function find<Row extends ObjectLiteral & { id: Id }>(
  tx: EntityManager,
  kind: EntityTarget<Row>,
  id: Id,
): Promise<Row> {
  const row = isId(id) ? await tx.findOne(kind, { where: { id } as FindOptionsWhere<Row> }) : null;
  if (!row) throw notFound();
  return row;
}
