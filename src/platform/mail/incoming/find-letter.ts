import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { returnedLetter } from '../return-path.js';
import type { Clues } from './report.js';

/** A letter of ours that left, held until the end of the transaction. */
export interface FoundLetter {
  readonly id: Id;
  readonly accountId: Id;
  /** The reader's address as it is now; null when there is none any more. */
  readonly email: string | null;
  /** When it was last handed over; when it was queued, if only a backup could have told. */
  readonly triedAt: Date;
  /** Its reader cannot choose not to get it: when it does not arrive, somebody should phone. */
  readonly matters: boolean;
}

/** A letter that a report is about. */
export interface ReportedLetter extends FoundLetter {
  /** The report came to the return path that we signed for this letter, or quotes it. */
  readonly signed: boolean;
}

/**
 * The letter that these clues are about: by its own return path, else by what the report quotes. `forged` when the report
 * came to a return path that we never made; undefined when there is no letter, or none that ever left.
 */
export async function findLetter(
  tx: EntityManager,
  secret: string,
  clues: Clues,
): Promise<ReportedLetter | 'forged' | undefined> {
  const [to, quoted] = [clues.sentTo, clues.returnPaths].map((paths) =>
    paths.map((path) => returnedLetter(secret, path)),
  );
  if (to?.includes(false)) return 'forged';
  const own = [...(to ?? []), ...(quoted ?? [])].find((id) => typeof id === 'string');
  const letter = await (own ? one(tx, [own], []) : one(tx, clues.outboxIds, clues.messageIds));
  return letter && { ...letter, signed: own !== undefined };
}

/** The letter itself, when somebody else than a report says which. */
export const letterItself = (tx: EntityManager, id: Id): Promise<FoundLetter | undefined> => one(tx, [id], []);

async function one(
  tx: EntityManager,
  ids: readonly Id[],
  messageIds: readonly string[],
): Promise<FoundLetter | undefined> {
  const rows: FoundLetter[] = await tx.query(
    `SELECT o.id, o.recipient_id AS "accountId", a.email, t.topic IS NULL AS matters,
            coalesce((SELECT max(opened_at) FROM delivery_attempts d WHERE d.email_id = o.id), o.created_at) AS "triedAt"
       FROM outgoing_emails o JOIN accounts a ON a.id = o.recipient_id LEFT JOIN email_types t ON t.name = o.name
      WHERE (o.id = ANY($1::uuid[]) OR o.message_id = ANY($2::text[])) AND (o.attempts > 0 OR o.dup_risk)
      ORDER BY o.id LIMIT 1 FOR UPDATE OF o`,
    [ids, messageIds],
  );
  return rows[0];
}
