import { takesAPlace } from '../../matching/matching.service.js';

/** The last second of a day where the network is at home: what is promised for a day is late only after it. */
const endOf = (day: string) => `((${day} + 1)::timestamp at time zone 'America/Toronto' - interval '1 second')`;

const name = (account: string) =>
  `coalesce(nullif(trim(${account}.given_name || ' ' || ${account}.family_name), ''), split_part(${account}.email::text, '@', 1))`;

const places = takesAPlace.map((status) => `'${status}'`).join();

const requestFacts = `'request' as kind, r.id, r.code, r.title_en, r.title_fr, null::text as person`;
const requestPlace = `r.meeting_language as language, p.province, r.status::text as status, true as counts_once`;
const requestsFrom = `from partner_requests r left join projects p on p.id = r.project_id`;

const matchFacts = `'match' as kind, m.id, r.code, r.title_en, r.title_fr, ${name('a')} as person`;
const matchPlace = `a.locale::text as language, n.province, m.status::text as status`;
const matchesFrom = `from matches m join partner_requests r on r.id = m.request_id
  join partners n on n.id = m.partner_id join accounts a on a.id = n.account_id`;

const applicationFacts = `'application' as kind, n.id, null::text as code, null::text as title_en, null::text as title_fr, ${name('a')} as person`;
const applicationPlace = `a.locale::text as language, n.province, n.status::text as status, true as counts_once`;
const applicationsFrom = `from partners n join accounts a on a.id = n.account_id`;

/** A reminder moves the date on; the promise was the earlier one. */
const promised = `least(m.due_at, m.nudged_at)`;

/**
 * One row for each thing that waits: in which queue, since when, promised for when, whose turn. Every count and every list of
 * the console is read from here, so they cannot disagree. `counts_once` is false for the second row of the same thing.
 */
export const workSql = `
  select 'requests' as queue, ${requestFacts}, r.submitted_at as since, ${endOf('r.promised_on')} as due, 'us' as turn, ${requestPlace}
    ${requestsFrom} where r.status = 'submitted'
  union all
  select 'applications', ${applicationFacts}, n.submitted_at, ${endOf('n.promised_on')}, 'us', ${applicationPlace}
    ${applicationsFrom} where n.status = 'submitted'
  union all
  select 'ready', ${requestFacts}, r.opened_at, least(decided.by, ${endOf('r.reply_by')}), 'us', ${requestPlace}
    ${requestsFrom}
    cross join lateral (select count(*) filter (where m.status in (${places})) as taken,
        min(${promised}) filter (where m.status = 'proposed') as by from matches m where m.request_id = r.id) decided
   where r.status = 'open' and decided.taken < r.places
  union all
  select 'release', ${matchFacts}, m.approved_at, m.due_at, 'us', ${matchPlace}, true ${matchesFrom} where m.status = 'approved'
  union all
  select 'introduce', ${matchFacts}, m.interested_at, ${promised}, 'us', ${matchPlace}, true ${matchesFrom} where m.status = 'interested'
  union all
  select 'partner', ${matchFacts}, coalesce(m.introduced_at, m.offered_at), m.due_at, 'partner', ${matchPlace}, true
    ${matchesFrom} where m.status = 'offered' or (m.status = 'introduced' and m.partner_yes_at is null)
  union all
  select 'partner', ${applicationFacts}, n.decided_at, n.due_at, 'partner', ${applicationPlace}
    ${applicationsFrom} where n.status = 'info_needed'
  union all
  select 'researcher', ${matchFacts}, coalesce(m.accepted_at, m.introduced_at),
         case when m.status = 'accepted' then ${promised} else m.due_at end, 'team', ${matchPlace},
         m.status = 'accepted' or m.partner_yes_at is not null
    ${matchesFrom} where m.status = 'accepted' or (m.status = 'introduced' and m.team_yes_at is null)
  union all
  select 'researcher', ${requestFacts}, r.submitted_at, r.due_at, 'team', ${requestPlace}
    ${requestsFrom} where r.status = 'changes_requested'
  union all
  select 'letters', 'letter', o.id, o.name, null, null, ${name('a')}, o.created_at, null, 'us',
         coalesce(o.locale, a.locale::text), n.province, o.state, true
    from outgoing_emails o join accounts a on a.id = o.recipient_id left join partners n on n.account_id = a.id
   where o.state in ('failed', 'unknown')
  union all
  select 'phone', 'call', t.id, null, null, null, ${name('a')}, t.opened_at, null, 'us', a.locale::text, n.province, t.reason, true
    from phone_tasks t join accounts a on a.id = t.account_id left join partners n on n.account_id = a.id
   where t.done_at is null`;
