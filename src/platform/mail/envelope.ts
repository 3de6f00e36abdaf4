import type { Id } from '../../kernel/id.js';
import type { Locale } from '../../kernel/text.js';
import type { EmailEdits } from './outgoing-email.entity.js';

/** Who gets a letter, as the account says at the moment of sending. */
export interface Recipient {
  readonly id: Id;
  readonly email: string;
  readonly locale: Locale;
  readonly firstName: string;
}

/** What of an outbox row goes into the envelope. */
export interface Envelope {
  readonly id: Id;
  readonly messageId: string;
  readonly payload: unknown;
  readonly edits: EmailEdits | null;
  readonly createdAt: Date;
}
