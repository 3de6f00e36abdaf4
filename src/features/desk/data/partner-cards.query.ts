import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId, type Id } from '../../../kernel/id.js';
import type {
  AccessNeed,
  Condition,
  MeetingLanguage,
  Perspective,
  Province,
} from '../../../kernel/vocabulary/index.js';
import { agreed, takesAPlace } from '../../matching/matching.service.js';

/** Who somebody is, and what they are already asked for: enough to choose between people. */
export interface PartnerCard {
  readonly id: Id;
  readonly name: string;
  readonly perspectives: readonly Perspective[];
  readonly conditions: readonly Condition[];
  readonly years: number | null;
  readonly city: string;
  readonly province: Province | null;
  readonly meetingLanguages: readonly MeetingLanguage[];
  readonly accessNeeds: readonly AccessNeed[];
  readonly ownWords: string;
  /** Partnerships that run, the hours a month they and what is on its way ask, and offers on their way. */
  readonly running: number;
  readonly hours: number;
  readonly onTheWay: number;
  readonly lastOffer: Date | null;
}

@Injectable()
export class PartnerCardsQuery {
  constructor(private readonly db: DataSource) {}

  /** Those of the ids that exist. */
  async some(ids: readonly Id[]): Promise<ReadonlyMap<Id, PartnerCard>> {
    const rows = await this.db.query<PartnerCard[]>(
      `select n.id, coalesce(nullif(trim(a.given_name || ' ' || a.family_name), ''), split_part(a.email::text, '@', 1)) as name,
              n.perspectives, n.conditions, n.years, n.city, n.province, n.meeting_languages as "meetingLanguages",
              n.access_needs as "accessNeeds", n.own_words as "ownWords",
              count(m.id) filter (where m.status = any($2::match_status[]))::int as running,
              coalesce(sum(r.hours_per_month) filter (where m.status = any($3::match_status[])), 0)::int as hours,
              count(m.id) filter (where m.status = any($3::match_status[]) and m.status <> all($2::match_status[]))::int as "onTheWay",
              max(m.offered_at) as "lastOffer"
         from partners n join accounts a on a.id = n.account_id
         left join matches m on m.partner_id = n.id left join partner_requests r on r.id = m.request_id
        where n.id = any($1::uuid[]) group by n.id, a.id`,
      [ids.filter(isId), agreed, takesAPlace],
    );
    return new Map(rows.map((card) => [card.id, card]));
  }
}
