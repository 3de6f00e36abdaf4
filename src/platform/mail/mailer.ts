import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Id } from '../../kernel/id.js';
import { Config } from '../config/config.js';
import { newId } from '../database/new-id.js';
import type { Email } from './email.js';
import { lanes } from './email-policy.js';
import { hintChannel } from './mail-pace.js';
import { addressOf } from './header.js';

/** Who gets the letter, and which of its kind it is. */
export interface Posting<Payload> {
  /** The account that it goes to; its address and language are read when the letter leaves. */
  readonly to: Id;
  /** The same word for the same letter, so that asking twice sends once (per letter and recipient). */
  readonly once: string;
  readonly payload: Payload;
  /** Minutes in which a coordinator can still stop or change it; it leaves at once when left out. */
  readonly holdMinutes?: number;
}

/** The door to the mail: a letter is queued where the fact is written, and leaves only when that is committed. */
@Injectable()
export class Mailer {
  constructor(private readonly config: Config) {}

  /**
   * Puts a letter into the outbox, in the caller's transaction. PostgreSQL delivers the hint to the relay at commit; were it
   * lost, the relay looks every second anyway. Throws a ZodError when the payload is not the letter's.
   */
  async queue<Payload>(tx: EntityManager, letter: Email<Payload>, posting: Posting<Payload>): Promise<void> {
    const id = newId();
    const host = addressOf(this.config.mailFrom).split('@')[1];
    await tx.query(
      `INSERT INTO outgoing_emails (id, once, name, recipient_id, payload, lane, on_doubt, timing, message_id, not_after, held_until)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, now() + make_interval(mins => $10), now() + make_interval(mins => $11)) ON CONFLICT (once) DO NOTHING`,
      [
        id,
        `${letter.name}:${posting.once}:${posting.to}`,
        letter.name,
        posting.to,
        JSON.stringify(letter.accept(posting.payload)),
        lanes.indexOf(letter.lane),
        letter.onDoubt,
        letter.timing,
        `<${id}@${host}>`,
        letter.ttl ?? null,
        posting.holdMinutes ?? null,
      ],
    );
    await tx.query('SELECT pg_notify($1, $2)', [hintChannel, '']);
  }
}
