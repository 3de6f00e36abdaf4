import type { DataSource } from 'typeorm';
import type { Id } from '../../kernel/id.js';
import type { MailPace } from './mail-pace.js';
import type { Outcome } from './outcome.js';

/** Servers say so with 421, or with an enhanced code 4.7.x (RFC 3463: policy), when letters come too fast for them. */
export const asksForLess = ({ kind, code, reply }: Outcome): boolean =>
  kind === 'deferred' && (code === 421 || /^\d{3}[ -]4\.7\.\d/.test(reply));

/** Lets no letter go to the domain of this one for a while, except to sign in. */
export async function slowDown(db: DataSource, id: Id, { domain }: MailPace): Promise<void> {
  await db.query(
    `INSERT INTO mail_domains AS d (domain, free_at)
       SELECT lower(split_part(a.email::text, '@', 2)), now() + make_interval(secs => $2)
         FROM outgoing_emails o JOIN accounts a ON a.id = o.recipient_id WHERE o.id = $1 AND a.email IS NOT NULL
     ON CONFLICT (domain) DO UPDATE SET free_at = greatest(d.free_at, excluded.free_at)`,
    [id, domain.restSeconds],
  );
}
