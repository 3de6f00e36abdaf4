import { z } from 'zod';
import { redacted, wellFormed } from '../header.js';
import type { Report } from './report.js';

const kinds = ['delivered', 'delayed', 'bounced_soft', 'bounced_hard', 'complained'] as const;
/** Of characters that a database takes. */
const text = z.string().transform(wellFormed);
const short = z.string().max(300);

/** One thing that a mail provider saw, in words of no provider. At least one of the three that name the letter is needed. */
const event = z
  .strictObject({
    /** The provider’s own; the same event may come again under it. */
    id: text.pipe(short.min(1)),
    kind: z.enum(kinds),
    /** As our header `X-Outbox-Id` has it. */
    outboxId: z.guid().optional(),
    /** As our header `Message-ID` has it, with angle brackets. */
    messageId: text.pipe(short.regex(/^<[^<>\s]+>$/)).optional(),
    /** Where the letter said that it is returned to. */
    returnPath: text.pipe(short).optional(),
    recipient: z.email().optional(),
    /** An enhanced status code (RFC 3463). */
    code: z
      .string()
      .regex(/^[245]\.\d{1,3}\.\d{1,3}$/)
      .optional(),
    says: z.string().max(2_000).default(''),
  })
  .refine((one) => one.outboxId ?? one.messageId ?? one.returnPath, 'outboxId, messageId or returnPath is needed');

/** What a provider, or a few lines between it and us, posts. `provider` keeps the ids of different ones apart. */
export const providerEvents = z.strictObject({
  provider: z.string().regex(/^[a-z][a-z\d-]{1,30}$/),
  events: z.array(event).min(1).max(500),
});
type Given = z.infer<typeof providerEvents>;

/** The same as if the mail server itself had told us. */
export const reportsOf = ({ provider, events }: Given): Report[] =>
  events.map((one) => ({
    source: `provider:${provider}`,
    eventId: one.id,
    kind: one.kind,
    code: one.code ?? null,
    says: redacted(one.says.replace(/\s+/g, ' ').trim()),
    recipients: one.recipient ? [one.recipient.toLowerCase()] : [],
    clues: {
      sentTo: one.returnPath ? [one.returnPath] : [],
      returnPaths: [],
      outboxIds: one.outboxId ? [one.outboxId] : [],
      messageIds: one.messageId ? [one.messageId] : [],
    },
  }));
