import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { lanes, type Lane } from '../../../platform/mail/email-policy.js';

/** The letters of one lane that have not left. */
export interface LaneLine {
  readonly lane: Lane;
  /** They could leave now, and nobody has taken them yet. */
  readonly due: number;
  /** Since when the oldest of those could leave. */
  readonly oldest: Date | null;
  readonly later: number;
  readonly held: number;
  /** Their kind is paused. */
  readonly paused: number;
  readonly sending: number;
}

/** A mail domain whose server asked for less, until when. */
export interface RestingDomain {
  readonly domain: string;
  readonly until: Date;
}

/** The newest decisions about jobs that failed. */
export interface JobDeed {
  readonly at: Date;
  readonly verb: string;
  readonly by: string | null;
  readonly name: string;
}

const none: Omit<LaneLine, 'lane'> = { due: 0, oldest: null, later: 0, held: 0, paused: 0, sending: 0 };

/** Letters on their way as an engineer sees them: counts and moments, no names. */
@Injectable()
export class MailLineQuery {
  constructor(private readonly db: DataSource) {}

  /** Every lane, those that go first at the top. */
  async lanes(): Promise<LaneLine[]> {
    const rows: (Omit<LaneLine, 'lane'> & { lane: number })[] = await this.db.query(
      `with line as (
         select o.lane, greatest(o.next_attempt_at, o.held_until) as at,
                case when o.held_until > now() then 'held' when t.paused_at is not null then 'paused'
                     when o.next_attempt_at > now() then 'later' else 'due' end as place
           from outgoing_emails o left join email_types t on t.name = o.name where o.state = 'pending'
         union all select lane, null, 'sending' from outgoing_emails where state = 'sending')
       select lane, ${['due', 'later', 'held', 'paused', 'sending'].map(countOf).join(', ')},
              min(at) filter (where place = 'due') as oldest from line group by lane`,
    );
    return lanes.map((lane, place) => ({ ...none, ...rows.find((row) => row.lane === place), lane }));
  }

  /** At most twenty, those that rest longest first. */
  resting(): Promise<RestingDomain[]> {
    return this.db.query<RestingDomain[]>(
      `select domain, free_at as until from mail_domains where free_at > now() order by free_at desc, domain limit 20`,
    );
  }

  /** The newest ten. */
  deeds(): Promise<JobDeed[]> {
    return this.db.query<JobDeed[]>(
      `select e.at, e.verb, nullif(trim(a.given_name || ' ' || a.family_name), '') as by, e.detail ->> 'name' as name
         from timeline_entries e left join accounts a on a.id = e.actor_id
        where e.subject_type = 'job' order by e.at desc, e.id desc limit 10`,
    );
  }
}

const countOf = (place: string) => `count(*) filter (where place = '${place}')::int as ${place}`;
