import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { agreed, takesAPlace } from '../domain/match.lifecycle.js';
import type { EngagementFacts, PlaceFacts } from '../domain/match.policy.js';

/** The part of a held request that is needed to count its places. */
type HeldRequest = Pick<PlaceFacts, 'code' | 'status' | 'places'> & { readonly id: Id };
/** The part of a held partner that is needed to count their engagements. */
type HeldPartner = Pick<EngagementFacts, 'status' | 'maxEngagements'> & { readonly id: Id };

/** How many places are taken and who approved the newest. True until the transaction ends, if the request is held. */
export async function placesOf(tx: EntityManager, { id, code, status, places }: HeldRequest): Promise<PlaceFacts> {
  const rows = await tx.query<{ by: string | null }[]>(
    `select nullif(trim(a.given_name || ' ' || a.family_name), '') as by
       from matches m left join accounts a on a.id = m.approved_by_id
      where m.request_id = $1 and m.status = any($2::match_status[])
      order by m.approved_at desc nulls last`,
    [id, takesAPlace],
  );
  return { code, status, places, taken: rows.length, lastTakenBy: rows[0]?.by ?? null };
}

/** How many engagements the partner has or may get. True until the transaction ends, if the partner is held. */
export async function engagementsOf(tx: EntityManager, partner: HeldPartner): Promise<EngagementFacts> {
  const engaged = await count(tx, 'partner_id', partner.id, takesAPlace);
  return { status: partner.status, maxEngagements: partner.maxEngagements, engaged };
}

/** Places of the request that both sides have agreed on. */
export const agreedPlaces = (tx: EntityManager, requestId: Id): Promise<number> =>
  count(tx, 'request_id', requestId, agreed);

/** Engagements of the partner that both sides have agreed on. */
export const agreedEngagements = (tx: EntityManager, partnerId: Id): Promise<number> =>
  count(tx, 'partner_id', partnerId, agreed);

async function count(
  tx: EntityManager,
  column: 'request_id' | 'partner_id',
  id: Id,
  states: readonly string[],
): Promise<number> {
  const [row] = await tx.query<{ n: number }[]>(
    `select count(*)::int as n from matches where ${column} = $1 and status = any($2::match_status[])`,
    [id, states],
  );
  return row?.n ?? 0;
}
