import type { About, Sample } from './sample.js';
import { headOf } from './shapes.js';

const arf =
  (type: string, fields: readonly string[], returned = 'message/rfc822') =>
  (about: About): string =>
    [
      'From: <abuse@mailbox.example>',
      `To: ${about.from}`,
      'Subject: FW: A visit',
      `Message-ID: <${type}.${fields.length}.${about.outboxId}@mailbox.example>`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=feedback-report; boundary="part"',
      '',
      '--part',
      'Content-Type: text/plain; charset="US-ASCII"',
      '',
      'This is an email abuse report for an email message received from IP 192.0.2.1.',
      '',
      '--part',
      'Content-Type: message/feedback-report',
      '',
      `Feedback-Type: ${type}`,
      'User-Agent: SomeGenerator/1.0',
      'Version: 1',
      ...fields.map((field) => field.replaceAll('{to}', about.to)),
      '',
      '--part',
      `Content-Type: ${returned}`,
      '',
      headOf(about),
      '',
      'Hello',
      '--part--',
      '',
    ].join('\r\n');

const hotmail = (about: About): string =>
  [
    'From: staff@hotmail.com',
    `To: ${about.from}`,
    'Subject: complaint about message from 192.0.2.1',
    `Message-ID: <jmrp.${about.outboxId}@hotmail.com>`,
    `X-HmXmrOriginalRecipient: ${about.to}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment',
    '',
    headOf(about),
    '',
    'Hello',
    '--part--',
    '',
  ].join('\r\n');

export const complaints: readonly Sample[] = [
  {
    name: 'Yahoo, abuse',
    means: 'complained',
    raw: arf('abuse', ['Original-Mail-From: <partners@example.ca>', 'Original-Rcpt-To: {to}']),
  },
  {
    name: 'AOL, abuse with the address taken out',
    means: 'complained',
    raw: arf('abuse', ['Redacted-Address: redacted', 'Redacted-Address: redacted@']),
  },
  { name: 'Fastmail, abuse with headers only', means: 'complained', raw: arf('abuse', [], 'text/rfc822-headers') },
  { name: 'fraud', means: 'complained', raw: arf('fraud', ['Original-Rcpt-To: <{to}>']) },
  { name: 'an opt-out', means: 'complained', raw: arf('opt-out', ['Removal-Recipient: {to}']) },
  { name: 'Hotmail, its own format', means: 'complained', raw: hotmail },
  { name: 'not spam after all', means: 'nothing', raw: arf('not-spam', ['Original-Rcpt-To: {to}']) },
  {
    name: 'a failed signature',
    means: 'nothing',
    raw: arf('auth-failure', ['Auth-Failure: dkim', 'Original-Rcpt-To: {to}']),
  },
];
