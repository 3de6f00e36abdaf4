import type { Invariant } from '../../../platform/database/invariant.js';
import { agreed, takesAPlace, underWay } from '../domain/match.lifecycle.js';
import { rules } from '../domain/rules.js';

const list = (states: readonly string[]) => states.map((state) => `'${state}'`).join(', ');

export const invariants: readonly Invariant[] = [
  {
    says: 'No request has more matches under way than places.',
    offenders: `select r.id, r.places, count(*) from partner_requests r join matches m on m.request_id = r.id
                 where m.status in (${list(takesAPlace)}) group by r.id having count(*) > r.places`,
  },
  {
    says: 'Nobody agreed to more engagements than they wished at that moment.',
    offenders: `select m.id, m.limit_then, count(*) from matches m
                  join partners p on p.id = m.partner_id
                  join matches held on held.partner_id = m.partner_id and held.status in (${list(agreed)})
                   and (held.id = m.id or held.accepted_at is null or m.accepted_at is null
                        or (held.accepted_at, held.id) < (m.accepted_at, m.id))
                 where m.status in (${list(agreed)}) group by m.id, p.max_engagements
                having count(*) > coalesce(m.limit_then, p.max_engagements)`,
  },
  {
    says: 'Everybody who was made an offer got its letter.',
    offenders: `select m.id, m.status from matches m join partners p on p.id = m.partner_id
                 where m.offered_at is not null
                   and not exists (select 1 from outgoing_emails e
                                    where e.name = 'match-offer' and e.recipient_id = p.account_id
                                      and e.payload ->> 'matchId' = m.id::text)`,
  },
  {
    says: 'Every match under way that waits for somebody has a due date, and what has ended has none.',
    offenders: `select id, status, due_at from matches
                 where status <> 'proposed'
                   and (due_at is not null) <> (status in ('approved', 'offered', 'interested', 'introduced', 'accepted'))`,
  },
  {
    says: 'From interested on the partner has agreed to show something, and before that nothing.',
    offenders: `select id, status from matches
                 where (status in ('interested', 'introduced', 'accepted', 'active') and not ('name' = any(revealed)))
                    or (status in ('proposed', 'approved', 'offered') and revealed <> '{}')`,
  },
  {
    says: 'What both sides accepted carries both answers, and what waits carries at most one.',
    offenders: `select id, status from matches
                 where (status in (${list(agreed)}) and (partner_yes_at is null or team_yes_at is null))
                    or (status = 'introduced' and partner_yes_at is not null and team_yes_at is not null)`,
  },
  {
    says: 'After the end of the work nothing but the name is shown, and nothing after a no.',
    offenders: `select id, status from matches
                 where (status = 'ended' and not revealed <@ '{name}')
                    or (status in ('declined_by_partner', 'declined_by_team', 'expired', 'withdrawn', 'dismissed') and revealed <> '{}')`,
  },
  {
    says: 'Nobody who has left holds a live match.',
    offenders: `select m.id, m.status from matches m join partners p on p.id = m.partner_id
                 where p.status = 'left' and m.status in (${list(underWay)})`,
  },
  {
    says: 'Nobody is proposed for a request that is not open.',
    offenders: `select m.id, r.code, r.status from matches m join partner_requests r on r.id = m.request_id
                 where m.status = 'proposed' and r.status <> 'open'`,
  },
  {
    says: 'Nobody is offered a place by themselves.',
    offenders: `select m.id from matches m join partners p on p.id = m.partner_id where m.approved_by_id = p.account_id`,
  },
  {
    says: 'Only rules that protect nobody are ever set aside, each with a reason.',
    offenders: `select id, rule from rule_waivers
                 where reason = '' or rule not in (${list(rules.filter(({ waivable }) => waivable).map(({ code }) => code))})`,
  },
  {
    says: 'Every version of the weights gives exactly 100 points, and says why.',
    offenders: `select version from weight_versions
                 where reason = '' or (select sum(value::int) from jsonb_each_text(weights)) <> 100`,
  },
];
