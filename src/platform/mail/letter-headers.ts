import { createHash } from 'node:crypto';
import type { Config } from '../config/config.js';
import { choiceLink } from './choices/choices-link.js';
import type { Envelope, Recipient } from './envelope.js';
import type { DeclaredEmail } from './email.js';
import { addressOf } from './header.js';
import { stopAddress } from './return-path.js';

type Headers = Record<string, string>;

const hostOf = (config: Config): string => addressOf(config.mailFrom).split('@')[1] ?? 'localhost';

/** What mail programs and servers read of a letter that a machine wrote; a letter with a topic says how to stop it. */
export function letterHeaders(config: Config, email: DeclaredEmail, envelope: Envelope, to: Recipient): Headers {
  return {
    'Auto-Submitted': 'auto-generated',
    'Content-Language': `${to.locale}-CA`,
    'X-Outbox-Id': envelope.id,
    ...listHeaders(config, email, to),
  };
}

/**
 * RFC 2369, RFC 2919 and RFC 8058: one click, that is one POST to the address without a cookie. A letter of several topics has no
 * one click: it names the page with all choices.
 */
function listHeaders(config: Config, email: DeclaredEmail, to: Recipient): Headers {
  const [{ topic }, link] = [email, choiceLink(config, email, to)];
  if (!link) return {};
  if (!topic) return { 'List-Unsubscribe': `<${link}>` };
  const byMail = stopAddress(config, to.id, topic);
  return {
    'List-Id': `<${topic}.${hostOf(config)}>`,
    'List-Unsubscribe': byMail ? `<${link}>, <mailto:${byMail}?subject=unsubscribe>` : `<${link}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Feedback-ID': `${topic}:tandem`,
  };
}

/**
 * A letter that never was, to which all letters about one thing answer, so that a mail program shows them together. The digest
 * of what they are about: it says nothing, and has no character that a header minds.
 */
export function threadOf(config: Config, email: DeclaredEmail, payload: unknown): string | undefined {
  const thread = email.thread(payload);
  const digest = thread && createHash('sha256').update(thread).digest('hex').slice(0, 32);
  return digest && `<thread-${digest}@${hostOf(config)}>`;
}
