import type { DataSource, EntityManager } from 'typeorm';
import type { MailPace } from './mail-pace.js';

/** A pause from a list by the number of attempts, a fifth more or less so that letters do not come back as one crowd. */
export const pause = (list: string, attempts: string): string =>
  `make_interval(secs => (${list}::float8[])[least(${attempts}, cardinality(${list}::float8[]))] * (0.8 + 0.4 * random()))`;

/** One letter of ours without an answer, or (without id) all whose lease has run out. */
export interface Lost {
  readonly id?: string;
  readonly lease?: string;
  readonly reply: string;
  readonly backOff: readonly number[];
}

/** Whether the letter `o` was first tried, since anybody let it go on, more than so many hours ago. */
export const triedFor = (hours: string): string => `
  (SELECT min(d.opened_at) FROM delivery_attempts d LEFT JOIN email_types t ON t.name = o.name
    WHERE d.email_id = o.id AND d.opened_at >= coalesce(greatest(o.decided_at, t.resumed_at), '-infinity'))
  < now() - make_interval(hours => ${hours})`;

/** It, or a letter inside it, must not go twice unless a person says so. */
const holds = `(o.on_doubt = 'hold' OR EXISTS (
  SELECT FROM outgoing_emails p WHERE p.merged_into = o.id AND p.state = 'merged' AND p.on_doubt = 'hold'))`;

const settling = `
  WITH lost AS (
    SELECT o.id, o.attempts, a.phase = 'dot' AS marked,
           ${triedFor('$5')} AS old, ${holds} AS holds,
           (SELECT count(*) FROM delivery_attempts d WHERE d.email_id = o.id AND d.phase = 'unknown') + 1 AS doubts
      FROM outgoing_emails o JOIN delivery_attempts a ON a.email_id = o.id AND a.n = o.attempts
     WHERE o.state = 'sending'
       AND CASE WHEN $1::uuid IS NULL THEN o.lease_until < now() ELSE o.id = $1 AND o.lease_token = $2 END
     LIMIT 500 FOR UPDATE OF o, a SKIP LOCKED
  ), closed AS (
    UPDATE delivery_attempts a
       SET phase = CASE WHEN lost.marked THEN 'unknown' ELSE 'lost_before_dot' END, closed_at = now(), reply = $3
      FROM lost WHERE a.email_id = lost.id AND a.n = lost.attempts
  )
  UPDATE outgoing_emails o
     SET state = CASE
           WHEN lost.marked AND (lost.holds OR lost.doubts >= $6 OR lost.old) THEN 'unknown'
           WHEN lost.old THEN 'failed'
           ELSE 'pending' END,
         dup_risk = o.dup_risk OR lost.marked, reply = $3, lease_token = NULL, lease_until = NULL,
         next_attempt_at = now() + ${pause('$4', 'lost.attempts')}, next_offer_at = now()
    FROM lost WHERE o.id = lost.id`;

/**
 * Decides about letters that nobody answered for, by the mark: without it the server cannot have the letter and it goes
 * again; with it the server may, so the row is flagged before a second copy can leave, or held for a person. A row whose
 * mark is just being written is left for the next sweep. Answers with how many were settled.
 */
export async function settleLost(db: DataSource | EntityManager, lost: Lost, pace: MailPace): Promise<number> {
  const [, settled]: [unknown, number] = await db.query(settling, [
    lost.id ?? null,
    lost.lease ?? null,
    lost.reply,
    lost.backOff,
    pace.giveUpHours,
    pace.doubts,
  ]);
  return settled;
}
