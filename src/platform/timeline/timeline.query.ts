import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../kernel/id.js';
import type { TimelineEntry } from './timeline-entry.entity.js';

export interface Told {
  readonly at: Date;
  readonly verb: string;
  /** Name of who acted; null for the system. */
  readonly by: string | null;
  readonly detail: TimelineEntry['detail'];
}

@Injectable()
export class TimelineQuery {
  constructor(private readonly db: DataSource) {}

  /** Everything that happened to or around one thing, newest first, at most `limit` entries. */
  about(id: Id, limit = 100): Promise<Told[]> {
    return this.db.query<Told[]>(
      `select e.at, e.verb, e.detail, nullif(trim(a.given_name || ' ' || a.family_name), '') as by
         from timeline_entries e left join accounts a on a.id = e.actor_id
        where e.subject_id = $1 or e.about @> array[$1]::uuid[]
        order by e.at desc, e.id desc limit $2`,
      [id, limit],
    );
  }
}
