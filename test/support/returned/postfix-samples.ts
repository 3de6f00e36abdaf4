import { failed, family } from './shapes.js';

export const postfix = family(
  {
    mta: 'relay.example.net',
    from: 'MAILER-DAEMON@relay.example.net (Mail Delivery System)',
    subject: 'Undelivered Mail Returned to Sender',
    says: "I'm sorry to have to inform you that your message could not\r\nbe delivered to one or more recipients.",
  },
  [
    [
      'Postfix, unknown user',
      'bounced_hard',
      failed('5.1.1', 'smtp; 550 5.1.1 <{to}>: Recipient address rejected: User unknown in virtual mailbox table'),
    ],
    [
      'Postfix, local unknown user',
      'bounced_hard',
      failed('5.1.1', 'X-Postfix; unknown user: "marie"'),
      { returned: 'text/rfc822-headers' },
    ],
    [
      'Postfix, unknown domain',
      'bounced_soft',
      failed(
        '5.4.4',
        'X-Postfix; Host or domain name not found. Name service error for name=exampel.ca type=AAAA: Host not found',
      ),
    ],
    [
      'Postfix, a domain that takes no mail',
      'bounced_hard',
      failed('5.1.10', 'X-Postfix; Domain exampel.ca does not accept mail (nullMX)'),
    ],
    [
      'Postfix, bad destination system',
      'bounced_hard',
      failed('5.1.2', 'smtp; 550 5.1.2 <{to}>: Domain does not exist'),
    ],
    ['Postfix, mailbox full', 'bounced_soft', failed('5.2.2', 'smtp; 552 5.2.2 <{to}>: user is over quota')],
    [
      'Postfix, expired in the queue',
      'bounced_soft',
      failed('4.4.1', 'X-Postfix; connect to mx.example.org[192.0.2.7]:25: Connection timed out'),
    ],
    [
      'Postfix, greylisted for too long',
      'bounced_soft',
      failed('4.2.0', 'smtp; 450 4.2.0 <{to}>: Recipient address rejected: Greylisted, see http://postgrey.example/'),
    ],
    [
      'Postfix, delay warning',
      'delayed',
      [
        'Action: delayed',
        'Status: 4.4.1',
        'Diagnostic-Code: X-Postfix; connect to mx.example.org[192.0.2.7]:25: Connection refused',
        'Will-Retry-Until: Fri, 27 Nov 2026 10:00:00 -0500 (EST)',
      ],
      { subject: 'Delayed Mail (still being retried)' },
    ],
    [
      'Postfix, delivery was asked to be confirmed',
      'delivered',
      ['Action: delivered', 'Status: 2.0.0', 'Diagnostic-Code: smtp; 250 2.0.0 OK queued as 4FqX'],
      { subject: 'Successful Mail Delivery Report' },
    ],
    [
      'Postfix, relayed onwards',
      'delivered',
      ['Action: relayed', 'Status: 2.0.0'],
      { subject: 'Successful Mail Delivery Report' },
    ],
    [
      'Postfix, blocked by a list',
      'bounced_soft',
      failed('5.7.1', 'smtp; 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org'),
    ],
    [
      'Postfix, sender refused',
      'bounced_soft',
      failed('5.1.8', 'smtp; 550 5.1.8 <partners@example.ca>: Sender address rejected: Domain not found'),
    ],
    [
      'Postfix, sender mailbox refused',
      'bounced_soft',
      failed('5.1.7', 'smtp; 550 5.1.7 Invalid address <partners@example.ca>'),
    ],
    [
      'Postfix, too large',
      'bounced_soft',
      failed('5.3.4', 'X-Postfix; message size 31457280 exceeds size limit 10485760 of server mx.example.org'),
    ],
    ['Postfix, mail loop', 'bounced_soft', failed('5.4.6', 'X-Postfix; mail for example.org loops back to myself')],
    [
      'Postfix, old code without an enhanced one',
      'bounced_hard',
      failed('5.0.0', 'smtp; 550 <{to}>: No such user here'),
    ],
    [
      'Postfix, forwarded to another mailbox',
      'bounced_hard',
      failed('5.1.1', 'smtp; 550 5.1.1 User unknown'),
      { recipient: 'old@elsewhere.example' },
    ],
  ],
);

export const sendmail = family(
  {
    mta: 'hub.example.edu',
    from: 'Mail Delivery Subsystem <MAILER-DAEMON@hub.example.edu>',
    subject: 'Returned mail: see transcript for details',
    says: '   ----- The following addresses had permanent fatal errors -----\r\n<{to}>\r\n\r\n   ----- Transcript of session follows -----\r\n550 5.1.1 <{to}>... User unknown',
  },
  [
    ['Sendmail, unknown', 'bounced_hard', failed('5.1.1', 'SMTP; 550 5.1.1 <{to}>... User unknown')],
    [
      'Sendmail, five days',
      'bounced_soft',
      ['Action: failed', 'Status: 4.4.7'],
      {
        returned: 'text/rfc822-headers',
        says: 'Message could not be delivered for 5 days\r\nMessage will be deleted from queue',
      },
    ],
    [
      'Sendmail, warning',
      'delayed',
      ['Action: delayed', 'Status: 4.2.0', 'Will-Retry-Until: Fri, 27 Nov 2026 10:00:00 -0500'],
      { subject: 'Warning: could not send message for past 4 hours' },
    ],
    ['Sendmail, host unknown', 'bounced_hard', failed('5.1.2', 'SMTP; 550 Host unknown')],
  ],
);
