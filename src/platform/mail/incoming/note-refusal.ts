import type { EntityManager } from 'typeorm';
import type { ClaimedEmail } from '../claim.js';
import type { Outcome } from '../outcome.js';
import { takeNote } from './take-note.js';
import { codeIn } from './verdict.js';

/** A server said to our face that nothing will ever arrive at this address: the same follows as when it says so later. */
export async function noteRefusal(tx: EntityManager, email: ClaimedEmail, { reply }: Outcome): Promise<void> {
  const { id, recipient, attempt } = email;
  const letter = { id, accountId: recipient.id, email: recipient.email, triedAt: new Date(), matters: true };
  const note = { source: 'smtp', eventId: `${id}/${attempt}`, kind: 'bounced_hard', code: codeIn(reply) } as const;
  await takeNote(tx, letter, { ...note, says: reply, recipients: [recipient.email.toLowerCase()], believed: true });
}
