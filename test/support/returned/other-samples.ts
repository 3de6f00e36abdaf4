import { failed, family } from './shapes.js';

export const exim = family(
  {
    mta: 'mail.example.org',
    from: 'Mail Delivery System <Mailer-Daemon@mail.example.org>',
    subject: 'Mail delivery failed: returning message to sender',
    says: 'This message was created automatically by mail delivery software.\r\n\r\nA message that you sent could not be delivered to one or more of its\r\nrecipients. This is a permanent error. The following address(es) failed:\r\n\r\n  {to}',
    more: ['X-Failed-Recipients: someone'],
  },
  [
    ['Exim, unrouteable', 'bounced_soft', ['Action: failed', 'Status: 5.0.0']],
    [
      'Exim, remote says unknown',
      'bounced_hard',
      [
        ...failed('5.0.0', 'smtp; 550 5.1.1 <{to}>: Email address could not be found, or was misspelled'),
        'Remote-MTA: dns; mx.example.org',
      ],
    ],
    [
      'Exim, retry time passed',
      'bounced_soft',
      failed('5.0.0', 'smtp; 451 4.7.1 Greylisting in action, please come back later'),
    ],
    ['Exim, remote 550 in words', 'bounced_hard', failed('5.0.0', 'smtp; 550 Unknown user: marie')],
    [
      'Exim, warning',
      'delayed',
      ['Action: delayed', 'Status: 4.0.0'],
      {
        subject: 'Warning: message 1kXyz delayed 24 hours',
        says: 'This message was created automatically by mail delivery software.\r\nA message that you sent has not yet been delivered.\r\nNo action is required on your part.',
      },
    ],
    ['Exim, quota', 'bounced_soft', failed('5.0.0', 'X-Exim; mailbox is full (quota exceeded while writing to file)')],
  ],
);

export const gmail = family(
  {
    mta: 'googlemail.com',
    from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    subject: 'Delivery Status Notification (Failure)',
    says: "** Address not found **\r\n\r\nYour message wasn't delivered to {to} because the address couldn't be found, or is unable to receive mail.",
    more: ['X-Failed-Recipients: someone'],
  },
  [
    [
      'Gmail, no such account',
      'bounced_hard',
      failed(
        '5.1.1',
        "smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550 5.1.1 unnecessary spaces.",
      ),
    ],
    [
      'Gmail, disabled account',
      'bounced_hard',
      failed(
        '5.2.1',
        'smtp; 550 5.2.1 The email account that you tried to reach is disabled. Learn more at https://support.google.com/mail/?p=DisabledUser',
      ),
    ],
    [
      'Gmail, inbox out of room',
      'bounced_soft',
      failed('5.2.2', 'smtp; 552 5.2.2 The email account that you tried to reach is over quota and inactive.'),
    ],
    [
      'Gmail, too fast',
      'bounced_soft',
      failed('4.2.1', 'smtp; 450-4.2.1 The user you are trying to contact is receiving mail too quickly.'),
    ],
    [
      'Gmail, unauthenticated sender',
      'bounced_soft',
      failed('5.7.26', 'smtp; 550-5.7.26 This mail has been blocked because the sender is unauthenticated.'),
    ],
    [
      'Gmail, still trying',
      'delayed',
      [
        'Action: delayed',
        'Status: 4.4.1',
        'Diagnostic-Code: smtp; The recipient server did not accept our requests to connect.',
      ],
      { subject: 'Delivery Status Notification (Delay)' },
    ],
  ],
);

export const french = family(
  {
    mta: 'smtp.exemple.ca',
    from: 'Mailer-Daemon <postmaster@exemple.ca>',
    subject: '=?utf-8?Q?Non_remis=C2=A0:_Une_visite?=',
    says: 'Échec de la remise pour ces destinataires :\r\n{to}\r\nL’adresse de courriel que vous avez entrée est introuvable.',
  },
  [
    ['French, unknown, in words only', 'bounced_hard', failed('5.0.0', 'smtp; 550 Utilisateur inconnu')],
    [
      'French, unknown, coded',
      'bounced_hard',
      failed('5.1.1', 'smtp; 550 5.1.1 Adresse d’au moins un destinataire invalide'),
    ],
    ['French, full', 'bounced_soft', failed('5.0.0', 'smtp; 552 Boîte aux lettres pleine')],
    ['French, delayed', 'delayed', ['Action: delayed', 'Status: 4.4.7'], { subject: 'Message retardé' }],
    ['French, no longer exists', 'bounced_hard', failed('5.5.0', 'smtp; 550 Cette adresse n’existe plus')],
  ],
);
