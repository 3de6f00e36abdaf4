import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId, type Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
import type { Province } from '../../../kernel/vocabulary/index.js';
import { agreed } from '../../matching/matching.service.js';
import type { PartnerStatus } from '../../partners/partners.service.js';

/** A partner or applicant in the list of people. */
export interface PartnerLine {
  readonly id: Id;
  readonly name: string;
  readonly province: Province | null;
  readonly language: Locale;
  readonly status: PartnerStatus;
  /** Partnerships that run now, and the hours a month they ask. */
  readonly running: number;
  readonly hours: number;
  readonly lastOffer: Date | null;
}

export interface PartnerFilter {
  readonly words?: string | undefined;
  readonly province?: Province | undefined;
  readonly language?: Locale | undefined;
  readonly status?: PartnerStatus | undefined;
  /** Only people who were never sent an offer. */
  readonly neverAsked?: boolean | undefined;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

const people = `select n.id, coalesce(nullif(trim(a.given_name || ' ' || a.family_name), ''), split_part(a.email::text, '@', 1)) as name,
    lower(a.family_name || ' ' || a.given_name) as sort, a.email::text as email, n.city, n.province, a.locale::text as language,
    n.status::text as status, coalesce(m.running, 0) as running, coalesce(m.hours, 0) as hours, m.last_offer as "lastOffer"
  from partners n join accounts a on a.id = n.account_id
  left join lateral (
    select max(m.offered_at) as last_offer, count(*) filter (where m.status = any($1::match_status[]))::int as running,
           sum(r.hours_per_month) filter (where m.status = any($1::match_status[]))::int as hours
      from matches m join partner_requests r on r.id = m.request_id where m.partner_id = n.id) m on true`;

const wanted = `not exists (select 1 from unnest($2::text[]) word where strpos(lower(concat_ws(' ', name, email, city)), word) = 0)
  and ($3::text is null or province = $3) and ($4::text is null or language = $4)
  and ($5::text is null or status = $5) and (not $6 or "lastOffer" is null)`;

/** Partners and applicants, by name. */
@Injectable()
export class PartnerListQuery {
  constructor(private readonly db: DataSource) {}

  /** A page; `after` is the id of the last line of the page above. */
  list(filter: PartnerFilter): Promise<PartnerLine[]> {
    const after = isId(filter.after) ? filter.after : null;
    return this.db.query<PartnerLine[]>(
      `with p as (${people})
       select id, name, province, language, status, running, hours, "lastOffer" from p
        where ${wanted} and ($7::uuid is null or (sort, id) > (select sort, id from p where id = $7))
        order by sort, id limit $8`,
      [...valuesOf(filter), after, filter.limit ?? 25],
    );
  }

  async count(filter: PartnerFilter): Promise<number> {
    const [row] = await this.db.query<{ n: number }[]>(
      `with p as (${people}) select count(*)::int as n from p where ${wanted}`,
      valuesOf(filter),
    );
    return row?.n ?? 0;
  }
}

const valuesOf = ({ words = '', province, language, status, neverAsked = false }: PartnerFilter) => [
  agreed,
  words.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8),
  ...[province ?? null, language ?? null, status ?? null, neverAsked],
];
