import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId, type Id } from '../../kernel/id.js';
import type { Locale } from '../../kernel/text.js';
import { notFound } from '../../kernel/refusal.js';
import { Config } from '../config/config.js';
import { isSigned } from '../signing/sign.js';
import { compose } from './compose.js';
import { countLetters, type CountLimit } from './count-letters.js';
import type { Envelope, Recipient } from './envelope.js';
import { allEmails, emailNamed, type DeclaredEmail, type LetterContext } from './email.js';
import { closed, headersOf } from './head-of.js';
import { letterContext, liveTokens } from './letter-context.js';
import { readLetter } from './letter-link.js';
import type { ShownState } from './letter.lifecycle.js';
import { enclosedIn, together } from './merge.js';
import { OutgoingEmail, type EmailEdits, type EmailState } from './outgoing-email.entity.js';
import { renderLetter, type WrittenLetter } from './render-letter.js';
import { unsendableOf } from './unsendable.js';

/** One line of the outbox page. */
export interface OutboxLine {
  readonly id: Id;
  readonly name: string;
  readonly recipientId: Id;
  /** The address, or the phone number of somebody without one. */
  readonly recipient: string;
  readonly state: EmailState;
  readonly attempts: number;
  readonly dupRisk: boolean;
  readonly reply: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
}

/** A letter on hold; `until` is null when it waits for a person. */
export interface HeldLetter {
  readonly id: Id;
  readonly until: Date | null;
}

/** A letter as it leaves, or would leave now; without a head for a reader without an address. */
export interface Preview extends WrittenLetter {
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Whoever reads it, with or without an address. */
type Reader = Omit<Recipient, 'email'> & { readonly email: string | null };

/** How a letter is looked at: with links that work or not, and with which changes, if not its own. */
interface Shown {
  readonly token?: LetterContext['token'];
  readonly edits?: EmailEdits | undefined;
}

/** Shows what is in the outbox and how letters look. Reads only. */
@Injectable()
export class Outbox {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
  ) {}

  /** The newest letters first; `before` is the id of the last line of the page above. */
  newest(limit = 50, before?: Id): Promise<OutboxLine[]> {
    return this.db.query(
      `SELECT o.id, o.name, o.recipient_id AS "recipientId", coalesce(a.email::text, a.phone) AS recipient, o.state, o.attempts,
              o.dup_risk AS "dupRisk", o.reply, o.created_at AS "createdAt", o.sent_at AS "sentAt"
         FROM outgoing_emails o JOIN accounts a ON a.id = o.recipient_id
        WHERE $2::uuid IS NULL OR o.id < $2 ORDER BY o.id DESC LIMIT $1`,
      [Math.min(limit, 200), isId(before) ? before : null],
    );
  }

  /** How many letters are in each state, those on hold apart; states without letters are left out. */
  counts(limit?: CountLimit): Promise<Partial<Record<ShownState, number>>> {
    return countLetters(this.db, limit);
  }

  /**
   * One letter in one language, headers and all, for somebody it was not written to: its links open nothing. With `edits` it
   * is shown as it would be with them. Null when this version has no words for it. Throws `not-found` for an unknown id.
   */
  read(id: Id, locale: Locale, edits?: EmailEdits): Promise<Preview | null> {
    return this.preview(id, locale, { edits });
  }

  /**
   * The subject as the letter itself has it, whatever a coordinator changed. Null when this version has no words for it.
   * Throws `not-found` for an unknown id.
   */
  async subjectOf(id: Id, locale: Locale): Promise<string | null> {
    return (await this.preview(id, locale, { edits: {} }))?.subject ?? null;
  }

  /** The same with links that work, where letters are read instead of sent. Never in production, never at the desk. */
  readWithLiveLinks(id: Id, locale: Locale): Promise<Preview> {
    if (this.config.production) throw notFound();
    return this.preview(id, locale, { token: liveTokens(this.config) }).then((shown) => shown ?? lost());
  }

  /** The same for whoever follows the link in a letter; a wrong word is answered like an unknown letter. */
  async readByLink(id: Id, word: string, locale: Locale): Promise<WrittenLetter> {
    if (!isSigned(this.config.secret, readLetter, id, word)) throw notFound();
    const row = await this.find(id);
    const { firstName } = await this.recipient(row.recipientId);
    const ctx = letterContext(this.config, locale, firstName, liveTokens(this.config));
    const email = await this.declared(row);
    return (email && this.written(email, row, ctx)) ?? lost();
  }

  /** The newest letter to somebody that is on hold; null when none is. */
  async heldFor(recipientId: Id): Promise<HeldLetter | null> {
    const rows: HeldLetter[] = await this.db.query(
      `SELECT id, nullif(held_until, 'infinity') AS until FROM outgoing_emails
        WHERE recipient_id = $1 AND state = 'pending' AND held_until > now() ORDER BY id DESC LIMIT 1`,
      [recipientId],
    );
    return rows[0] ?? null;
  }

  /** The name of every letter the product can send. */
  names(): readonly string[] {
    return allEmails().map(({ name }) => name);
  }

  /** How a letter looks with its sample. Throws `not-found` for an unknown name. */
  sample(name: string, locale: Locale): WrittenLetter {
    const email = emailNamed(name);
    if (!email) throw notFound();
    return renderLetter(email, email.sample, letterContext(this.config, locale, 'Marie'));
  }

  private async preview(id: Id, locale: Locale, { token, edits }: Shown): Promise<Preview | null> {
    const row = await this.find(id);
    const { email: address, ...reader } = await this.recipient(row.recipientId);
    const email = await this.declared(row);
    const { messageId, payload, createdAt } = row;
    const changed = { id, messageId, payload, createdAt, edits: edits ?? row.edits };
    const written = email && this.written(email, changed, letterContext(this.config, locale, reader.firstName, token));
    if (!email || !written) return null;
    if (address === null) return { ...written, headers: [] };
    const message = await orNull(() => compose(this.config, email, changed, { ...reader, locale, email: address }));
    const headers = message ? headersOf(message) : [];
    return { ...written, headers: token ? headers : headers.map(closed) };
  }

  private written(email: DeclaredEmail, { payload, edits }: Envelope, ctx: LetterContext): WrittenLetter | null {
    try {
      return renderLetter(email, payload, ctx, { edits });
    } catch (fault) {
      if (unsendableOf(fault)) return null;
      throw fault;
    }
  }

  private async find(id: Id): Promise<OutgoingEmail> {
    const row = isId(id) ? await this.db.manager.findOneBy(OutgoingEmail, { id }) : null;
    return row ?? lost();
  }

  /** The letter with those it carries; null when one of them is of a kind that is gone. */
  private async declared({ id, name }: OutgoingEmail): Promise<DeclaredEmail | null> {
    const email = emailNamed(name);
    return email ? orNull(async () => together(email, await enclosedIn(this.db, id))) : null;
  }

  private async recipient(id: Id): Promise<Reader> {
    const rows: Reader[] = await this.db.query(
      'SELECT id, email, locale, given_name AS "firstName" FROM accounts WHERE id = $1',
      [id],
    );
    return rows[0] ?? lost();
  }
}

function lost(): never {
  throw notFound();
}

/** Null where the letter itself is what cannot be sent. */
async function orNull<Part>(make: () => Promise<Part>): Promise<Part | null> {
  try {
    return await make();
  } catch (fault) {
    if (unsendableOf(fault)) return null;
    throw fault;
  }
}
