import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
import type { Province } from '../../../kernel/vocabulary/index.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import type { Queue } from '../domain/queues.js';
import { workSql } from './what-waits.js';

/** One thing that waits. */
export interface WorkItem {
  readonly queue: Queue;
  readonly kind: 'request' | 'application' | 'match' | 'letter' | 'call';
  readonly id: Id;
  /** The request’s code, or the name of a letter. */
  readonly code: string | null;
  readonly title: Readonly<Record<Locale, string | null>>;
  readonly person: string | null;
  readonly since: Date | null;
  readonly due: Date | null;
  readonly late: boolean;
  readonly turn: 'us' | 'partner' | 'team';
  readonly language: Locale | null;
  readonly province: Province | null;
  readonly status: string;
  /** Where the next page of a list goes on. */
  readonly cursor: string;
}

/** What of a queue to look at. */
export interface WorkFilter {
  readonly language?: Locale | undefined;
  readonly province?: Province | undefined;
  readonly words?: string | undefined;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

export type QueueCounts = Readonly<Record<Queue, number>>;

/** What every page of the console shows beside its own work. */
export interface DeskFrame {
  readonly counts: QueueCounts;
  readonly now: Date;
}

/** An offer leaves by itself within a minute; only when it still waits five minutes later is something wrong. */
const judged = `select w.*, coalesce(w.due + case when w.queue = 'release' then interval '5 minutes' else interval '0' end
    <= $1::timestamptz, false) as late from (${workSql}) w`;

const columns = `queue, kind, id, code, json_build_object('en', title_en, 'fr', title_fr) as title, person, since, due, late, turn,
  language, province, status, coalesce(due, 'infinity')::text || '~' || id as cursor`;

const matching = `($2::text is null or language = $2) and ($3::text is null or province = $3)
  and not exists (select 1 from unnest($4::text[]) word
     where strpos(lower(concat_ws(' ', code, person, title_en, title_fr)), word) = 0)`;

const order = `order by coalesce(due, 'infinity'), id`;

/** Reads what waits, for whom and since when. The clock decides what is late. */
@Injectable()
export class WorkQuery {
  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
  ) {}

  async frame(): Promise<DeskFrame> {
    return { counts: await this.counts(), now: this.clock.now() };
  }

  /** How many things wait in each queue. */
  async counts(): Promise<QueueCounts> {
    const rows = await this.db.query<{ queue: Queue; n: number; late: number }[]>(
      `select queue, count(*)::int as n, count(*) filter (where late and counts_once)::int as late from (${judged}) j group by queue`,
      [this.clock.now()],
    );
    const of = (queue: Queue) => rows.find((row) => row.queue === queue)?.n ?? 0;
    const overdue = rows.reduce((sum, { late }) => sum + late, 0);
    return {
      ...{ requests: of('requests'), applications: of('applications'), ready: of('ready'), release: of('release') },
      ...{ introduce: of('introduce'), partner: of('partner'), researcher: of('researcher') },
      ...{ overdue, phone: of('phone'), letters: of('letters') },
    };
  }

  /** A page of a queue, what is due first comes first. */
  list(queue: Queue, filter: WorkFilter = {}): Promise<WorkItem[]> {
    const { language = null, province = null, words = '', after, limit = 25 } = filter;
    const [at, id] = cursorOf(after);
    return this.db.query<WorkItem[]>(
      `select ${columns} from (${judged}) j
        where (queue = $5 or ($5 = 'overdue' and late and counts_once)) and ${matching}
          and ($6::timestamptz is null or (coalesce(due, 'infinity'), id) > ($6::timestamptz, $7::uuid)) ${order} limit $8`,
      [this.clock.now(), language, province, wordsOf(words), queue, at, id, limit],
    );
  }

  /** What is due after now and before a moment, in any queue. */
  dueBefore(moment: Date, limit = 50): Promise<WorkItem[]> {
    return this.db.query<WorkItem[]>(
      `select ${columns} from (${judged}) j where not late and counts_once and due <= $2 ${order} limit $3`,
      [this.clock.now(), moment, limit],
    );
  }

  /** What waits for the coordinators themselves and is due after a moment, or never. */
  oursAfter(moment: Date, limit = 10): Promise<WorkItem[]> {
    return this.db.query<WorkItem[]>(
      `select ${columns} from (${judged}) j where turn = 'us' and kind <> 'letter' and not late
          and coalesce(due, 'infinity') > $2 ${order} limit $3`,
      [this.clock.now(), moment, limit],
    );
  }
}

const wordsOf = (typed: string): string[] => typed.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);

/** Anything that is not a cursor starts at the beginning. */
function cursorOf(after: string | undefined): [string | null, string | null] {
  const [, at, id] = /^(infinity|\d{4}-\d\d-\d\d \d\d:\d\d:[\d.+:-]{2,22})~([0-9a-f-]{36})$/.exec(after ?? '') ?? [];
  return [at ?? null, id ?? null];
}
