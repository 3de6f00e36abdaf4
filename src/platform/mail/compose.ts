import MailComposer from 'nodemailer/lib/mail-composer';
import type { Locale } from '../../kernel/text.js';
import type { Config } from '../config/config.js';
import { otherLocale } from '../../kernel/text.js';
import type { DeclaredEmail } from './email.js';
import { addressOf, isMailbox, nameOf } from './header.js';
import { letterContext, liveTokens } from './letter-context.js';
import { letterPath } from './letter-link.js';
import { renderLetter } from './render-letter.js';

/** Who gets a letter, as the account says at the moment of sending. */
export interface Recipient {
  readonly email: string;
  readonly locale: Locale;
  readonly firstName: string;
}

/** What of an outbox row goes into the envelope. */
export interface Envelope {
  readonly id: string;
  readonly messageId: string;
  readonly payload: unknown;
  readonly createdAt: Date;
}

/** A letter that can never be sent as it is: trying again would not help. The message holds no address. */
export class Unsendable extends Error {}

/** The whole message as bytes, made before the server is called. Throws `Unsendable` when the address is not one mailbox. */
export function compose(config: Config, email: DeclaredEmail, envelope: Envelope, to: Recipient): Promise<Buffer> {
  if (!isMailbox(to.email)) throw new Unsendable('The account has no address that a letter can be sent to');
  const elsewhere = config.baseUrl + letterPath(config.secret, otherLocale(to.locale), envelope.id);
  const ctx = letterContext(config, to.locale, to.firstName, liveTokens(config));
  const { subject, html, text } = renderLetter(email, envelope.payload, ctx, elsewhere);
  const sender = addressOf(config.mailFrom);
  return new MailComposer({
    from: { name: nameOf(config.mailFrom) && ctx.network.name, address: sender },
    to: { name: '', address: to.email },
    replyTo: { name: '', address: sender },
    subject,
    text,
    html,
    date: envelope.createdAt,
    messageId: envelope.messageId,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': `${to.locale}-CA`,
      'X-Outbox-Id': envelope.id,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
