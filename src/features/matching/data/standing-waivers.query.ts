import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId, type Id } from '../../../kernel/id.js';
import type { StandingWaiver } from '../domain/standing-waiver.js';

/** The rules set aside in one request, for coordinators: newest first. */
@Injectable()
export class StandingWaiversQuery {
  constructor(private readonly db: DataSource) {}

  async of(requestId: Id): Promise<StandingWaiver[]> {
    if (!isId(requestId)) return [];
    return this.db.query<StandingWaiver[]>(
      `select w.rule, w.reason, w.waived_at as "waivedAt", ${nameOf('b')} as "waivedBy",
              w.partner_id as "partnerId", ${nameOf('a')} as "partnerName", m.status as "matchStatus"
         from rule_waivers w
         join accounts b on b.id = w.waived_by_id
         left join partners p on p.id = w.partner_id
         left join accounts a on a.id = p.account_id
         left join matches m on m.request_id = w.request_id and m.partner_id = w.partner_id
        where w.request_id = $1 and w.undone_at is null order by w.waived_at desc, w.id`,
      [requestId],
    );
  }
}

const nameOf = (account: string) =>
  `coalesce(nullif(trim(${account}.given_name || ' ' || ${account}.family_name), ''), split_part(${account}.email::text, '@', 1))`;
