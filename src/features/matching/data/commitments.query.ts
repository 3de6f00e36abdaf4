import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { HistoryFacts } from '../domain/as-candidate.js';
import { agreed, takesAPlace } from '../domain/match.lifecycle.js';

/** What to leave out of the count, or to count too. */
export interface Counting {
  /** A match that is being looked at, and must not stand in its own way. */
  readonly except?: Id;
  /** Of these partners alone. */
  readonly only?: readonly Id[];
}

export const noHistory: HistoryFacts = {
  ...{ engagementsNow: 0, engagementsBefore: 0, openOffers: 0, offersInLast90Days: 0, hoursCommitted: 0 },
  ...{ pairedWith: [], declined: [], paidWork: [] },
};

/** From its first day to its last, as far as either is known: what ended early is paid until then. */
const paidWork = `json_build_object(
  'startsOn', coalesce(m.started_at::date, r.starts_on, $1::timestamptz::date)::text,
  'months', case when m.status = 'ended' then least(r.months, 1
    + (date_part('year', m.ended_at) - date_part('year', m.started_at)) * 12
    + date_part('month', m.ended_at) - date_part('month', m.started_at)) else r.months end,
  'hoursPerMonth', r.hours_per_month, 'payPerHour', r.pay_per_hour)`;

/** Counts what every partner is already asked for, from the matches themselves: nothing is kept twice. */
@Injectable()
export class CommitmentsQuery {
  constructor(private readonly db: DataSource) {}

  /** Of every partner who has a match; those without one have `noHistory`. */
  async all(
    now: Date,
    { except, only }: Counting,
    tx: EntityManager = this.db.manager,
  ): Promise<Map<Id, HistoryFacts>> {
    const onTheirWay = takesAPlace.filter((status) => !(agreed as readonly string[]).includes(status));
    const rows = await tx.query<(HistoryFacts & { readonly partnerId: Id })[]>(
      `select m.partner_id as "partnerId",
              count(*) filter (where m.status = any($2::match_status[]))::int as "engagementsNow",
              count(*) filter (where m.status = 'ended')::int as "engagementsBefore",
              count(*) filter (where m.status = any($3::match_status[]))::int as "openOffers",
              count(*) filter (where m.offered_at > $1::timestamptz - interval '90 days')::int as "offersInLast90Days",
              coalesce(sum(r.hours_per_month) filter (where m.status = any($4::match_status[])), 0)::int as "hoursCommitted",
              array_agg(m.request_id order by m.request_id) as "pairedWith",
              coalesce(array_agg(m.request_id) filter (where m.status = 'declined_by_partner'), '{}') as declined,
              coalesce(json_agg(${paidWork}) filter (where p.pay_ceiling is not null and (m.status = any($4::match_status[])
                or (m.status = 'ended' and m.started_at is not null))), '[]') as "paidWork"
         from matches m join partner_requests r on r.id = m.request_id join partners p on p.id = m.partner_id
        where ($5::uuid is null or m.id <> $5) and ($6::uuid[] is null or m.partner_id = any($6))
        group by m.partner_id`,
      [now, agreed, onTheirWay, takesAPlace, except ?? null, only ?? null],
    );
    return new Map(rows.map(({ partnerId, ...history }) => [partnerId, history]));
  }
}
