import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/id.js';
import { notFound, Refusal } from '../../kernel/refusal.js';
import { record } from '../timeline/record.js';
import { outlived } from './outlived.js';
import { hintChannel } from './mail-pace.js';
import { letterLifecycle, shownState, type LetterEvent } from './letter.lifecycle.js';
import type { EmailEdits, EmailState } from './outgoing-email.entity.js';

/** What a coordinator decides about one letter. `edits` belongs to `edit`; without any the letter is as it was written. */
export interface LetterDecision {
  readonly id: Id;
  readonly event: LetterEvent;
  readonly edits?: EmailEdits | undefined;
}

/** A letter that goes again is due at once, and is never too late for the person who sent it again. */
const due = `next_attempt_at = now(), next_offer_at = now(), held_until = NULL`;
/** What it opens does not outlive it: a link to sign in, for example. */
const mortal = `EXISTS (SELECT FROM email_types t WHERE t.name = outgoing_emails.name AND t.ttl_minutes IS NOT NULL)`;
const changes: Readonly<Record<LetterEvent, string>> = {
  release: due,
  hold: `held_until = 'infinity'`,
  edit: `edits = $3::jsonb || jsonb_build_object('language', (SELECT locale FROM accounts WHERE id = recipient_id))`,
  cancel: `state = 'cancelled', ended_because = 'by-hand'`,
  again: `state = 'pending', ended_because = NULL, delivery = NULL, not_after = CASE WHEN ${mortal} THEN not_after END, ${due}`,
  arrived: `state = 'sent', ended_because = NULL, sent_at = coalesce((SELECT max(dot_at) FROM delivery_attempts WHERE email_id = $1), now())`,
};

/** Lets a coordinator hold, change, release, stop or repeat a letter, and settle a doubt. */
@Injectable()
export class DecideLetter {
  constructor(private readonly db: DataSource) {}

  /**
   * Throws `not-found` for an unknown letter, `conflict` when it is too late (it is being sent, or somebody was faster), and
   * `not-allowed` for whoever may not.
   */
  async run(actor: Actor, { id, event, edits }: LetterDecision): Promise<void> {
    await this.db.transaction(async (tx) => {
      const row = await lockLetter(tx, id);
      letterLifecycle.move(shownState(row.state, row.held), event, actor);
      if (event === 'again' && row.over) throw new Refusal('conflict', over);
      const given = event === 'edit' ? [edits ? JSON.stringify(edits) : null] : [];
      await tx.query(
        `UPDATE outgoing_emails SET ${changes[event]}, decided_by = $2, decided_at = now() WHERE id = $1`,
        [id, actor.id, ...given],
      );
      await record(tx, actor, `letter.${event}`, {
        ...{ subject: { type: 'letter', id }, about: [row.recipientId] },
        detail: { name: row.name },
      });
      await tx.query('SELECT pg_notify($1, $2)', [hintChannel, '']);
    });
  }
}

interface Row {
  readonly state: EmailState;
  readonly name: string;
  readonly recipientId: Id;
  readonly held: boolean;
  /** Its time to live is over. */
  readonly over: boolean;
}

const over = {
  en: 'This email is of no use any more: what it opens is closed.',
  fr: 'Ce courriel ne sert plus à rien\u00a0: ce qu’il ouvre est fermé.',
};

async function lockLetter(tx: EntityManager, id: Id): Promise<Row> {
  const rows = await tx.query<Row[]>(
    `SELECT state, name, recipient_id AS "recipientId", coalesce(held_until > now(), false) AS held,
            ${outlived} AS over
       FROM outgoing_emails WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (!rows[0]) throw notFound();
  return rows[0];
}
