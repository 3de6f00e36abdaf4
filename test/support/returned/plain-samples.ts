import type { DeliveryEventKind } from '../../../src/platform/mail/delivery-event.entity.js';
import type { About, Sample } from './sample.js';
import { headOf } from './shapes.js';

const letter =
  (from: string, subject: string, says: string, copy: string) =>
  (about: About): string =>
    [
      'Return-Path: <>',
      `From: ${from}`,
      `To: ${about.from}`,
      `Subject: ${subject}`,
      `Message-ID: <${subject.length}.${says.length}.${about.outboxId}@plain.example>`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      says.replaceAll('{to}', about.to),
      '',
      copy,
      '',
      headOf(about),
      '',
      'Hello',
    ].join('\r\n');

const qmail = (says: string) =>
  letter(
    'MAILER-DAEMON@qmail.example.org',
    'failure notice',
    `Hi. This is the qmail-send program at qmail.example.org.\r\nI'm afraid I wasn't able to deliver your message to the following addresses.\r\nThis is a permanent error; I've given up. Sorry it didn't work out.\r\n\r\n<{to}>:\r\n${says}`,
    '--- Below this line is a copy of the message.',
  );

const exim = (says: string) =>
  letter(
    'Mail Delivery System <Mailer-Daemon@old.example.org>',
    'Mail delivery failed: returning message to sender',
    `This message was created automatically by mail delivery software.\r\n\r\nA message that you sent could not be delivered to one or more of its\r\nrecipients. This is a permanent error. The following address(es) failed:\r\n\r\n  {to}\r\n    ${says}`,
    '------ This is a copy of the message, including all the headers. ------',
  );

const told: readonly (readonly [name: string, means: DeliveryEventKind, raw: Sample['raw']])[] = [
  ['qmail, no mailbox', 'bounced_hard', qmail('Sorry, no mailbox here by that name. (#5.1.1)')],
  [
    'qmail, remote says unknown',
    'bounced_hard',
    qmail('192.0.2.9 does not like recipient.\r\nRemote host said: 550 5.1.1 User unknown\r\nGiving up on 192.0.2.9.'),
  ],
  [
    'qmail, no code',
    'bounced_hard',
    qmail('192.0.2.9 does not like recipient.\r\nRemote host said: 550 no such user\r\nGiving up on 192.0.2.9.'),
  ],
  ['qmail, over quota', 'bounced_soft', qmail('user is over quota (#5.2.2)')],
  [
    'qmail, too long in the queue',
    'bounced_soft',
    qmail("I'm not going to try again; this message has been in the queue too long. (#4.4.1)"),
  ],
  ['qmail, spam refused', 'bounced_soft', qmail('Remote host said: 554 5.7.1 Message rejected as spam')],
  ['qmail, no such host', 'bounced_hard', qmail("Sorry, I couldn't find any host named exampel.ca. (#5.1.2)")],
  [
    'old Exim, unknown',
    'bounced_hard',
    exim(
      'SMTP error from remote mail server after RCPT TO:<{to}>:\r\n    host mx.example.org [192.0.2.3]: 550 5.1.1 User unknown',
    ),
  ],
  ['old Exim, quota', 'bounced_soft', exim('mailbox is full: retry timeout exceeded')],
  ['old Exim, unrouteable', 'bounced_soft', exim('Unrouteable address')],
  [
    'a gateway, in words',
    'bounced_hard',
    letter(
      'postmaster@gate.example.org',
      'Undeliverable mail',
      'Your message could not be delivered.\r\n\r\n{to}\r\n550 The mailbox does not exist',
      '----- Original message -----',
    ),
  ],
  [
    'a gateway, delayed',
    'delayed',
    letter(
      'postmaster@gate.example.org',
      'Delivery delayed',
      'Warning: your message is delayed.\r\nWe will keep trying for 3 days.',
      '----- Original message -----',
    ),
  ],
  [
    'a gateway, in French',
    'bounced_hard',
    letter(
      'mailer-daemon@passerelle.exemple.ca',
      'Message non remis',
      'Votre message n’a pas pu être remis.\r\n\r\n{to}\r\n550 Destinataire inconnu\u00a0: utilisateur inconnu',
      '----- Message d’origine -----',
    ),
  ],
];

export const plain: readonly Sample[] = told.map(([name, means, raw]) => ({ name, means, raw }));
