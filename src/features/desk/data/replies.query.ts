import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SystemClock } from '../../../platform/clock/system-clock.js';

/** How fast people who wrote to the network were answered. */
export interface Replies {
  /** Median of the last 90 days, in days; null when nobody was answered. */
  readonly medianDays: number | null;
  /** From how many answers the median is. */
  readonly answered: number;
  /** Answers since Monday. */
  readonly thisWeek: number;
}

const arrivals = ['application.sent', 'application.answered', 'request.sent', 'request.sent-again'];
const answers = [
  ...['application.accepted', 'application.asked', 'application.wait_listed', 'application.declined'],
  ...['request.approved', 'request.changes-asked', 'request.refused'],
];

/** Counts from the timeline: an answer counts when what happened last before it was that somebody wrote to us. */
@Injectable()
export class RepliesQuery {
  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
  ) {}

  async figures(): Promise<Replies> {
    const [row] = await this.db.query<Replies[]>(
      `with told as (
         select verb, at, lag(verb) over same as before, lag(at) over same as asked
           from timeline_entries where verb = any($2::text[] || $3::text[]) and at <= $1
         window same as (partition by subject_id order by at, id)),
       replies as (select at, at - asked as waited from told
          where verb = any($3) and before = any($2) and at > $1::timestamptz - interval '90 days')
       select count(*)::int as answered,
              (extract(epoch from percentile_cont(0.5) within group (order by waited)) / 86400)::float as "medianDays",
              count(*) filter (where at >= date_trunc('week', $1::timestamptz, 'America/Toronto'))::int as "thisWeek"
         from replies`,
      [this.clock.now(), arrivals, answers],
    );
    return row ?? { medianDays: null, answered: 0, thisWeek: 0 };
  }
}
