import { createHash } from 'node:crypto';
import type { DeliveryEventKind } from '../delivery-event.entity.js';
import { clipped, redacted } from '../header.js';
import { cluesOf } from './clues.js';
import { addressIn, groupsOf, type Fields } from './fields.js';
import { openMail, type OpenMail } from './open-mail.js';
import { plainBounce } from './plain-bounce.js';
import type { Reading, Report } from './report.js';
import { clearer, codeIn, verdict } from './verdict.js';

/** Complaints; what a mailbox provider sends for other reasons is none. */
const complaints = /^(abuse|fraud|virus|other|opt-out|opt-out-list|miscategorized)$/i;

type Told = Pick<Report, 'source' | 'kind' | 'code' | 'says' | 'recipients'>;

/**
 * Reads a returned message: a delivery status (RFC 3464), a complaint (RFC 5965), or what a machine wrote for people. Answers
 * undefined for everything else, such as automatic answers and letters from people. Any bytes will do; it never throws.
 */
export async function readReport(raw: Uint8Array): Promise<Reading> {
  const mail = await openMail(raw);
  const told = mail && (complaint(mail) ?? status(mail) ?? plain(mail));
  if (!mail || !told) return undefined;
  return {
    ...told,
    says: redacted(told.says.replace(/\s+/g, ' ')),
    eventId: eventIdOf(mail, raw),
    clues: cluesOf(mail),
  };
}

const eventIdOf = ({ head }: OpenMail, raw: Uint8Array): string =>
  clipped(head.get('message-id')?.[0]?.trim() ?? '', 300) || createHash('sha256').update(raw).digest('hex');

function complaint({ feedback, head, returned }: OpenMail): Told | undefined {
  const fields = new Map(groupsOf(feedback).flatMap((group) => [...group]));
  const type = fields.get('feedback-type') ?? '';
  const hotmail = head.get('x-hmxmroriginalrecipient')?.[0];
  if (!complaints.test(type) && !(hotmail && returned)) return undefined;
  const recipients = [addressIn(fields.get('original-rcpt-to')), addressIn(hotmail)].filter(Boolean);
  return { source: 'arf', kind: 'complained', code: null, says: `complaint: ${type || 'abuse'}`, recipients };
}

const rank: readonly DeliveryEventKind[] = ['delivered', 'delayed', 'bounced_soft', 'bounced_hard'];

/** A letter of ours has one, and its mailbox may pass it on to a few. */
const mostRecipients = 20;

/** Of several recipients, the one it went worst for: a letter of ours has one, and its mailbox may have passed it on. */
function status(mail: OpenMail): Told | undefined {
  const source = mail.status || (/^[ \t]*final-recipient[ \t]*:/im.test(mail.text) ? mail.text : '');
  const told = groupsOf(source)
    .filter(isRecipient)
    .slice(0, mostRecipients)
    .map((group) => recipientOf(group, mail.text));
  return told.sort((a, b) => rank.indexOf(b.kind) - rank.indexOf(a.kind))[0];
}

const isRecipient = (group: Fields): boolean =>
  group.has('action') || (group.has('final-recipient') && (group.has('status') || group.has('diagnostic-code')));

function recipientOf(group: Fields, text: string): Told {
  const diagnostic = group.get('diagnostic-code') ?? '';
  const code = clearer(codeIn(group.get('status') ?? ''), codeIn(diagnostic));
  const words = diagnostic || text.slice(0, 2_000);
  const recipients = [group.get('final-recipient'), group.get('original-recipient')].map(addressIn).filter(Boolean);
  const kind = verdict({ action: group.get('action') ?? 'failed', code, words });
  return {
    source: 'dsn',
    kind,
    code,
    says: diagnostic || (group.get('status') ?? ''),
    recipients: [...new Set(recipients)],
  };
}

function plain(mail: OpenMail): Told | undefined {
  const bounce = mail.feedback ? undefined : plainBounce(mail);
  if (!bounce) return undefined;
  const { code, words, recipients } = bounce;
  return { source: 'dsn', kind: verdict(bounce), code, says: words, recipients };
}
