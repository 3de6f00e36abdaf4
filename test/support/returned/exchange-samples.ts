import { failed, family } from './shapes.js';

export const exchange = family(
  {
    mta: 'YQXPR01MB1234.CANPRD01.PROD.OUTLOOK.COM',
    from: 'postmaster@example.onmicrosoft.com',
    subject: 'Undeliverable: A visit',
    says: "Delivery has failed to these recipients or groups:\r\n\r\n{to}<mailto:{to}>\r\nThe email address you entered couldn't be found.",
    more: ['X-MS-Exchange-Message-Is-Ndr:', 'X-Auto-Response-Suppress: All'],
  },
  [
    [
      'Microsoft 365, recipient not found',
      'bounced_hard',
      failed(
        '5.1.10',
        'smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient {to} not found by SMTP address lookup',
      ),
    ],
    [
      'Microsoft 365, refused at the edge',
      'bounced_hard',
      failed(
        '5.4.1',
        'smtp;550 5.4.1 Recipient address rejected: Access denied. [TO1CAN01FT006.eop-CAN01.prod.protection.outlook.com]',
      ),
    ],
    [
      'Exchange 2010, not found',
      'bounced_hard',
      failed('5.1.1', 'smtp;550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found'),
    ],
    [
      'Microsoft 365, mailbox full',
      'bounced_soft',
      failed(
        '5.2.2',
        'smtp;554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
      ),
    ],
    [
      'Microsoft 365, restricted sender',
      'bounced_soft',
      failed('5.7.133', 'smtp;550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required'),
    ],
    [
      'Microsoft 365, access denied by policy',
      'bounced_soft',
      failed('5.7.1', 'smtp;550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy'),
    ],
    [
      'Microsoft 365, no answer from the other side',
      'bounced_soft',
      failed('5.4.316', 'smtp;550 5.4.316 Message expired, connection refused(Socket error code 10061)'),
    ],
    [
      'Microsoft 365, delayed',
      'delayed',
      ['Action: delayed', 'Status: 4.4.7', 'Diagnostic-Code: smtp;450 4.7.0 Proxy session setup failed'],
      { subject: 'Delivery delayed: A visit' },
    ],
    [
      'Microsoft 365, banned sender',
      'bounced_soft',
      failed('5.1.8', 'smtp;550 5.1.8 Access denied, bad outbound sender'),
    ],
    [
      'Exchange, disabled mailbox',
      'bounced_hard',
      failed('5.2.1', 'smtp;550 5.2.1 mailbox disabled, not accepting messages'),
    ],
  ],
);

export const ses = family(
  {
    mta: 'a8-31.smtp-out.ca-central-1.amazonses.com',
    from: 'MAILER-DAEMON@ca-central-1.amazonses.com',
    subject: 'Delivery Status Notification (Failure)',
    says: 'An error occurred while trying to deliver the mail to the following recipients:\r\n{to}',
    returned: 'message/rfc822',
  },
  [
    ['SES, unknown', 'bounced_hard', failed('5.1.1', 'smtp; 550 5.1.1 user unknown')],
    [
      'SES, on its own list',
      'bounced_soft',
      failed(
        '5.1.1',
        'Amazon SES has suppressed sending to this address because it is on the suppression list; account blocked',
      ),
    ],
    ['SES, mailbox full', 'bounced_soft', failed('5.2.2', 'smtp; 552 5.2.2 mailbox full')],
  ],
);
