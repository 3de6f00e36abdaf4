import MailComposer from 'nodemailer/lib/mail-composer';
import type { Config } from '../config/config.js';
import { otherLocale } from '../../kernel/text.js';
import { choiceLink } from './choices/choices-link.js';
import type { DeclaredEmail } from './email.js';
import type { Envelope, Recipient } from './envelope.js';
import { addressOf, clipped, isMailbox, nameOf, oneLine, wellFormed } from './header.js';
import { letterContext, liveTokens } from './letter-context.js';
import { letterHeaders, threadOf } from './letter-headers.js';
import { letterPath } from './letter-link.js';
import { renderLetter } from './render-letter.js';
import { signMessage } from './sign-message.js';
import { Unsendable } from './unsendable.js';

/** Bytes; what servers take is seldom less than 10 MB. */
const longest = 8 * 1024 * 1024;

/**
 * The whole message as bytes, signed, made before the server is called. Throws `Unsendable` when the address is not one mailbox,
 * and a ZodError when the payload is not the letter's.
 */
export async function compose(
  config: Config,
  email: DeclaredEmail,
  envelope: Envelope,
  to: Recipient,
): Promise<Buffer> {
  if (!isMailbox(to.email)) throw new Unsendable('address');
  const ctx = letterContext(config, to.locale, to.firstName, liveTokens(config));
  const { subject, html, text } = renderLetter(email, envelope.payload, ctx, {
    elsewhere: config.baseUrl + letterPath(config.secret, otherLocale(to.locale), envelope.id),
    choices: choiceLink(config, email, to),
    edits: envelope.edits,
  });
  const sender = addressOf(config.mailFrom);
  const thread = threadOf(config, email, envelope.payload);
  const message = await new MailComposer({
    from: { name: nameOf(config.mailFrom) && ctx.network.name, address: sender },
    to: { name: '', address: to.email },
    replyTo: { name: '', address: sender },
    subject: clipped(oneLine(wellFormed(subject)), 200),
    text: wellFormed(text),
    html: wellFormed(html),
    date: envelope.createdAt,
    messageId: envelope.messageId,
    ...(thread ? { inReplyTo: thread, references: thread } : {}),
    headers: letterHeaders(config, email, envelope, to),
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
  if (message.length > longest) throw new Unsendable('length');
  return signMessage(message, config.dkim);
}
