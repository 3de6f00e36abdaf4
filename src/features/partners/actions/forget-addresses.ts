import type { DataSource } from 'typeorm';

/**
 * Deletes accounts that were only ever an address, opened for a link to come back to an application that was never sent,
 * with the letters that went there and every try to send them. Anything else that hangs on an account keeps it: a name, a role, a profile, a team, a
 * session, an application that is still being written.
 */
export async function forgetAddresses(db: DataSource, before: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const rows = await tx.query<{ id: string }[]>(
      `select a.id from accounts a
        where a.given_name = '' and a.family_name = '' and a.created_at < $1
          and not exists (select from account_roles r where r.account_id = a.id)
          and not exists (select from partners p where p.account_id = a.id)
          and not exists (select from consents c where c.account_id = a.id)
          and not exists (select from project_members m where m.account_id = a.id)
          and not exists (select from projects j where j.principal_investigator_id = a.id)
          and not exists (select from seats s where s.holder_id = a.id)
          and not exists (select from partner_requests q where q.asked_by_id = a.id)
          and not exists (select from matches m where a.id in (m.proposed_by_id, m.approved_by_id))
          and not exists (select from timeline_entries e where e.actor_id = a.id)
          and not exists (select from sessions n where n.account_id = a.id)
          and not exists (select from application_drafts d where d.email = a.email)
          and not exists (select from outgoing_emails o where o.recipient_id = a.id
                           and (o.name <> 'application-resume-link' or o.created_at >= $1))
        order by a.id limit 100 for update of a skip locked`,
      [before],
    );
    const ids = rows.map(({ id }) => id);
    await tx.query(`delete from outgoing_emails where recipient_id = any($1::uuid[])`, [ids]);
    await tx.query(`delete from accounts where id = any($1::uuid[])`, [ids]);
  });
}
