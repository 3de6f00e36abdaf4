import type { DataSource } from 'typeorm';
import type { ClaimedEmail } from '../claim.js';
import type { Outcome } from '../outcome.js';
import { letterItself } from './find-letter.js';
import { takeNote } from './take-note.js';
import { codeIn } from './verdict.js';

/** A server answered when somebody else had settled the letter already. That it took the letter ends any doubt. */
export async function noteLate(db: DataSource, { id, attempt }: ClaimedEmail, outcome: Outcome): Promise<void> {
  if (outcome.kind === 'silent') return;
  const kind = outcome.kind === 'accepted' ? 'accepted' : 'refused';
  await db.transaction(async (tx) => {
    const letter = await letterItself(tx, id);
    const note = { source: 'smtp', eventId: `${id}/${attempt}`, kind, code: codeIn(outcome.reply) } as const;
    if (letter) await takeNote(tx, letter, { ...note, says: outcome.reply, recipients: [], believed: true });
  });
}
