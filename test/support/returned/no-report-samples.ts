import type { About, Sample } from './sample.js';
import { headOf } from './shapes.js';

const letter = (head: readonly string[], body: string) => (about: About) =>
  [
    `From: Marie <${about.to}>`,
    `To: ${about.from}`,
    'Message-ID: <answer@example.ca>',
    ...head,
    '',
    body.replaceAll('{to}', about.to),
    '',
    headOf(about).replace(/^/gm, '> '),
  ].join('\r\n');

const readReceipt = (about: About) =>
  [
    `From: <${about.to}>`,
    `To: ${about.from}`,
    'Subject: Read: A visit',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=disposition-notification; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain',
    '',
    'Your message was read.',
    '--part',
    'Content-Type: message/disposition-notification',
    '',
    `Final-Recipient: rfc822; ${about.to}`,
    `Original-Message-ID: <${about.messageId}>`,
    'Disposition: manual-action/MDN-sent-manually; displayed',
    '--part--',
    '',
  ].join('\r\n');

const told: readonly (readonly [name: string, raw: Sample['raw']])[] = [
  [
    'an answer from a holiday',
    letter(
      ['Subject: Out of office', 'Auto-Submitted: auto-replied', 'Precedence: bulk'],
      'I am away until Monday. Mail is not read.',
    ),
  ],
  [
    'an answer from a holiday in French',
    letter(
      ['Subject: Réponse automatique', 'Auto-Submitted: auto-replied'],
      'Je suis en vacances. Votre message sera lu plus tard.',
    ),
  ],
  [
    'somebody who has left, by an automatic answer',
    letter(
      ['Subject: Automatic reply', 'X-Auto-Response-Suppress: All', 'Auto-Submitted: auto-generated'],
      'I no longer work here. This address no longer exists soon.',
    ),
  ],
  [
    'a challenge',
    letter(
      ['Subject: Please confirm', 'Auto-Submitted: auto-replied'],
      'Click here to have your message delivered to {to}.',
    ),
  ],
  [
    'a person who writes about a failure',
    letter(['Subject: Mail delivery failed'], 'My sister got: 550 5.1.1 user unknown, undeliverable. Can you help?'),
  ],
  ['a thank-you', letter(['Subject: Re: A visit'], 'Thank you!')],
  ['a read receipt', readReceipt],
];

export const noReports: readonly Sample[] = told.map(([name, raw]) => ({ name, means: 'nothing', raw }));
