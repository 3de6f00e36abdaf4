import type { DeliveryEventKind } from '../../../src/platform/mail/delivery-event.entity.js';
import type { About, Sample } from './sample.js';

/** The head of the letter that came back. */
export const headOf = ({ to, from, outboxId, messageId }: About): string =>
  [
    `Return-Path: <${from}>`,
    'From: Pain Research Partners <partners@example.ca>',
    `To: ${to}`,
    'Subject: A visit',
    `Message-ID: <${messageId}>`,
    `X-Outbox-ID: ${outboxId}`,
    'Auto-Submitted: auto-generated',
  ].join('\r\n');

export interface Dsn {
  readonly mta: string;
  readonly from: string;
  readonly subject: string;
  readonly says: string;
  /** Of the recipient: everything below Final-Recipient. */
  readonly fields: readonly string[];
  /** Another name for the recipient. */
  readonly recipient?: string;
  /** How the returned letter is enclosed. */
  readonly returned?: 'message/rfc822' | 'text/rfc822-headers' | 'none';
  readonly more?: readonly string[];
}

/** A multipart/report as RFC 3462 and RFC 3464 draw it. */
export const dsn =
  ({ mta, from, subject, says, fields, recipient, returned = 'message/rfc822', more = [] }: Dsn) =>
  (about: About): string =>
    [
      'Return-Path: <>',
      `From: ${from}`,
      `To: ${about.from}`,
      `Subject: ${subject}`,
      `Message-ID: <${subject.length}.${fields.join('').length}.${about.outboxId}@${mta}>`,
      'Auto-Submitted: auto-replied',
      ...more,
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status;',
      '\tboundary="B0UNDARY/1"',
      '',
      'This is a MIME-encapsulated message.',
      '',
      '--B0UNDARY/1',
      'Content-Description: Notification',
      'Content-Type: text/plain; charset=utf-8',
      '',
      says.replaceAll('{to}', about.to),
      '',
      '--B0UNDARY/1',
      'Content-Description: Delivery report',
      'Content-Type: message/delivery-status',
      '',
      `Reporting-MTA: dns; ${mta}`,
      'Arrival-Date: Sun, 22 Nov 2026 10:00:00 -0500 (EST)',
      '',
      `Final-Recipient: rfc822; ${recipient ?? about.to}`,
      ...fields.map((field) => field.replaceAll('{to}', about.to)),
      '',
      ...(returned === 'none' ? [] : ['--B0UNDARY/1', `Content-Type: ${returned}`, '', headOf(about), '', 'Hello', '']),
      '--B0UNDARY/1--',
      '',
    ].join('\r\n');

type Told = readonly [name: string, means: DeliveryEventKind, fields: readonly string[], more?: Partial<Dsn>];

/** Reports of one kind of server. */
export const family = (usual: Omit<Dsn, 'fields'>, told: readonly Told[]): Sample[] =>
  told.map(([name, means, fields, more]) => ({ name, means, raw: dsn({ ...usual, fields, ...more }) }));

/** The fields of a failure. */
export const failed = (status: string, diagnostic: string) => [
  'Action: failed',
  `Status: ${status}`,
  `Diagnostic-Code: ${diagnostic}`,
];
