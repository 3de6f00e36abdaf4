import type { About, Sample } from './sample.js';
import { dsn, headOf } from './shapes.js';

const usual = {
  mta: 'broken.example.org',
  from: 'MAILER-DAEMON@broken.example.org',
  subject: 'Undelivered Mail Returned to Sender',
  says: 'Your message could not be delivered.',
  fields: ['Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550 5.1.1 User unknown'],
};
const whole = dsn(usual);
const unmarked = (about: About) =>
  [
    'From: postmaster@x.example',
    `To: ${about.from}`,
    'Subject: Delivery report',
    '',
    `Final-Recipient: RFC822;${about.to}`,
    'action: FAILED',
    'STATUS: 5.1.1 (bad destination mailbox address)',
    '',
    headOf(about),
  ].join('\n');
const base64 = (about: About) =>
  whole(about).replace(
    /Content-Type: message\/delivery-status\r\n\r\n([\s\S]*?)\r\n\r\n--B0/,
    (_, status: string) =>
      `Content-Type: message/delivery-status\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(status).toString('base64')}\r\n\r\n--B0`,
  );

export const broken: readonly Sample[] = [
  { name: 'line ends of old Unix', means: 'bounced_hard', raw: (about) => whole(about).replaceAll('\r\n', '\n') },
  {
    name: 'line ends of old Macs inside the status',
    means: 'bounced_hard',
    raw: (about) => whole(about).replace('Action: failed\r\n', 'Action: failed\n'),
  },
  {
    name: 'cut off after the status',
    means: 'bounced_hard',
    raw: (about) => whole(about).split('--B0UNDARY/1\r\nContent-Type: message/rfc822')[0] ?? '',
  },
  {
    name: 'cut off before the status',
    means: 'bounced_soft',
    raw: (about) => whole(about).split('--B0UNDARY/1\r\nContent-Description: Delivery report')[0] ?? '',
  },
  {
    name: 'no boundary where one was promised',
    means: 'bounced_hard',
    raw: (about) => whole(about).replace('boundary="B0UNDARY/1"', 'boundary="other"'),
  },
  { name: 'fields in a plain text', means: 'bounced_hard', raw: unmarked },
  { name: 'a status in base64', means: 'bounced_hard', raw: base64 },
  { name: 'an action that is missing', means: 'bounced_hard', raw: dsn({ ...usual, fields: usual.fields.slice(1) }) },
  {
    name: 'a status that is missing',
    means: 'bounced_hard',
    raw: dsn({ ...usual, fields: [usual.fields[0]!, usual.fields[2]!] }),
  },
  { name: 'nothing but a failure', means: 'bounced_soft', raw: dsn({ ...usual, fields: ['Action: failed'] }) },
  {
    name: 'folded fields',
    means: 'bounced_hard',
    raw: dsn({
      ...usual,
      fields: ['Action:\r\n failed', 'Status:\r\n\t5.1.1', 'Diagnostic-Code: smtp;\r\n 550 5.1.1\r\n unknown'],
    }),
  },
  {
    name: 'an old western set of letters',
    means: 'bounced_hard',
    raw: (about) =>
      Buffer.from(
        dsn({
          ...usual,
          fields: ['Action: failed', 'Status: 5.0.0', 'Diagnostic-Code: smtp; 550 Utilisateur inconnu, désolé'],
        })(about),
        'latin1',
      ),
  },
  {
    name: 'a set of letters that nobody knows',
    means: 'bounced_hard',
    raw: (about) => whole(about).replace('charset=utf-8', 'charset=x-klingon'),
  },
  {
    name: 'a huge letter returned',
    means: 'bounced_hard',
    raw: (about) => whole(about).replace('Hello', 'Hello '.repeat(400_000)),
  },
  {
    name: 'a huge diagnostic',
    means: 'bounced_hard',
    raw: dsn({
      ...usual,
      fields: [...usual.fields.slice(0, 2), `Diagnostic-Code: smtp; 550 5.1.1 ${'no '.repeat(50_000)}`],
    }),
  },
  {
    name: 'two recipients, the second failed',
    means: 'bounced_hard',
    raw: (about) =>
      whole(about).replace(
        'Final-Recipient:',
        'Final-Recipient: rfc822; other@example.org\r\nAction: delivered\r\nStatus: 2.0.0\r\n\r\nFinal-Recipient:',
      ),
  },
  {
    name: 'an internet address that looks like a code',
    means: 'bounced_soft',
    raw: dsn({
      ...usual,
      fields: ['Action: failed', 'Status: 4.4.1', 'Diagnostic-Code: smtp; 421 host 5.1.1.1 is busy'],
    }),
  },
  {
    name: 'an international report',
    means: 'bounced_hard',
    raw: (about) =>
      whole(about)
        .replace('message/delivery-status', 'message/global-delivery-status')
        .replace('Final-Recipient: rfc822;', 'Final-Recipient: utf-8;'),
  },
  { name: 'nothing at all', means: 'nothing', raw: () => '' },
  { name: 'only empty lines', means: 'nothing', raw: () => '\r\n\r\n\r\n' },
  {
    name: 'bytes of a picture',
    means: 'nothing',
    raw: () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0xff, 0xfe]),
  },
];
