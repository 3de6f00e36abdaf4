import type { DataSource, EntityManager } from 'typeorm';

/** Letters that one sweep takes; the next ring takes the next ones. */
const most = 1_000;

/**
 * Ends letters that would come too late to be of use. One that somebody is looking after is left for the next ring. Answers
 * whether there may be more.
 */
export async function expire(db: DataSource | EntityManager): Promise<boolean> {
  const [found]: { n: number }[] = await db.query(
    `WITH late AS MATERIALIZED (
       SELECT id FROM outgoing_emails WHERE state = 'pending' AND not_after <= now()
        ORDER BY not_after LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED
     ), ended AS (
       UPDATE outgoing_emails o SET state = 'expired' FROM late WHERE o.id = late.id
     )
     SELECT count(*)::int AS n FROM late`,
    [most],
  );
  return found?.n === most;
}

/** Puts letters whose kind goes on again back in line; those that a person holds stay. Answers whether there may be more. */
export async function wake(db: DataSource | EntityManager): Promise<boolean> {
  const [, woken]: [unknown, number] = await db.query(
    `WITH awake AS MATERIALIZED (
       SELECT o.id FROM email_types t CROSS JOIN LATERAL (
         SELECT e.id FROM outgoing_emails e
          WHERE e.name = t.name AND e.state = 'pending' AND e.next_offer_at = 'infinity'
            AND e.held_until IS DISTINCT FROM 'infinity' LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED
       ) o WHERE t.paused_at IS NULL LIMIT $1
     )
     UPDATE outgoing_emails o SET next_offer_at = now() FROM awake WHERE o.id = awake.id`,
    [most],
  );
  return woken === most;
}
