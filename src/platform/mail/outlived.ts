/** A condition of SQL on `outgoing_emails`: the time to live of its kind is over, so that what it opens is closed. */
export const outlived = `EXISTS (SELECT FROM email_types t
  WHERE t.name = outgoing_emails.name AND outgoing_emails.created_at + make_interval(mins => t.ttl_minutes) <= now())`;
