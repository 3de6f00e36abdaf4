import type { OpenMail } from './open-mail.js';
import type { Clues } from './report.js';

const deliveredTo = [
  ...(['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'resent-to'] as const),
  ...(['x-delivered-to', 'x-rcpt-to', 'x-forwarded-to', 'original-recipient'] as const),
];

const returnPaths = /[\w.-]{1,40}\+[\da-f]{32}\.[\da-f]{16}@[\w.-]{1,255}/gi;
const outboxIds = /^[ \t>]*x-outbox-id:\s*([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/gim;
const messageIds = /^[ \t>]*(?:x-original-)?message-id:\s*(<[^<>\s]{1,250}>)/gim;

const all = (pattern: RegExp, text: string): string[] => [
  ...new Set([...text.matchAll(pattern)].slice(0, 20).map((found) => found[1] ?? found[0])),
];

/** What tells which letter a report is about: where it was sent, and what it quotes. */
export function cluesOf({ head, status, returned, text, feedback }: OpenMail): Clues {
  const sentTo = deliveredTo.flatMap((name) => head.get(name) ?? []).join(' ');
  const quoted = [returned, status, feedback, text].join('\n');
  return {
    sentTo: all(returnPaths, sentTo),
    returnPaths: all(returnPaths, quoted),
    outboxIds: all(outboxIds, quoted),
    messageIds: all(messageIds, quoted),
  };
}
