import { domainToASCII } from 'node:url';
import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { FoundLetter } from './find-letter.js';

export interface Grounds {
  readonly reason: 'bounced' | 'complained';
  readonly eventId: Id;
  /** The addresses that the report is about. */
  readonly reported: readonly string[];
}

/**
 * No more letters to the reader's address. Only when the report names it, or, for a complaint, names nobody (providers take
 * the address out): somebody who has a new address since, or whose mailbox passes letters on, is not shut out. What a
 * coordinator allowed again stays so, unless a later letter came back. Answers whether the address is barred now by this.
 */
export async function barAddress(tx: EntityManager, letter: FoundLetter, grounds: Grounds): Promise<boolean> {
  const { email } = letter;
  if (!email || !isMeant(email, grounds)) return false;
  const rows: unknown[] = await tx.query(
    `INSERT INTO email_suppressions AS s (address_digest, reason, event_id) VALUES (address_digest($1::citext), $2, $3)
     ON CONFLICT (address_digest) DO UPDATE
        SET reason = excluded.reason, since = now(), event_id = excluded.event_id, lifted_at = NULL, lifted_by = NULL
      WHERE s.lifted_at < $4 OR (s.lifted_at IS NULL AND s.reason = 'bounced' AND excluded.reason = 'complained')
     RETURNING 1`,
    [email, grounds.reason, grounds.eventId, letter.triedAt],
  );
  return rows.length > 0;
}

const isMeant = (email: string, { reason, reported }: Grounds): boolean =>
  reported.length === 0 ? reason === 'complained' : reported.map(plain).includes(plain(email));

/** Lower case, and the domain as servers write it. */
const plain = (address: string): string => {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`.toLowerCase();
};
