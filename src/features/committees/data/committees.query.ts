import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Day } from '../../../kernel/days.js';
import { isId, type Id } from '../../../kernel/id.js';
import type { CommitteeView, SeatView } from '../domain/committee-view.js';

type Row = Omit<CommitteeView, 'name'> & { nameEn: string; nameFr: string };

const columns = `c.id, c.code, c.name_en as "nameEn", c.name_fr as "nameFr", c.seats, c.term_years as "termYears", c.quorum,
  c.patient_seats_min as "patientSeatsMin", c.patient_co_chair_min as "patientCoChairMin", c.both_languages as "bothLanguages"`;
const seatColumns = `s.id, s.committee_id as "committeeId", s.role, s.holder_id as "holderId", a.locale,
  trim(a.given_name || ' ' || a.family_name) as holder, s.term_start::text as "termStart", s.term_end::text as "termEnd"`;

/** Committees and their seats, as plain facts. */
@Injectable()
export class CommitteesQuery {
  constructor(private readonly db: DataSource) {}

  async committee(id: Id): Promise<CommitteeView | null> {
    return (await this.some([id])).get(id.toLowerCase()) ?? null;
  }

  async some(ids: readonly Id[], tx?: EntityManager): Promise<Map<Id, CommitteeView>> {
    const found = await this.read('where c.id = any($1)', [ids.filter(isId)], tx);
    return new Map(found.map((committee) => [committee.id, committee]));
  }

  async byCode(code: string): Promise<CommitteeView | null> {
    return (await this.read('where c.code = $1', [code]))[0] ?? null;
  }

  all(): Promise<CommitteeView[]> {
    return this.read('order by c.code', []);
  }

  /** All seats of some committees, co-chairs first; of every committee when none is named. */
  seats(committeeIds?: readonly Id[], tx: EntityManager = this.db.manager): Promise<SeatView[]> {
    return tx.query<SeatView[]>(
      `select ${seatColumns} from seats s left join accounts a on a.id = s.holder_id
        where $1::uuid[] is null or s.committee_id = any($1)
        order by s.committee_id, position('co_chair' in s.role) = 0, s.role, s.term_start nulls last, s.id`,
      [committeeIds?.filter(isId) ?? null],
    );
  }

  /** Who chairs: co-chairs of both kinds whose term runs on that day. */
  async chairs(committeeId: Id, today: Day, tx: EntityManager = this.db.manager): Promise<Id[]> {
    if (!isId(committeeId)) return [];
    const rows = await tx.query<{ holder: Id }[]>(
      `select distinct s.holder_id as holder from seats s where s.committee_id = $1 and ${chairing} order by 1`,
      [committeeId, today],
    );
    return rows.map(({ holder }) => holder);
  }

  chairedBy(accountId: Id, today: Day): Promise<CommitteeView[]> {
    const mine = `exists (select from seats s where s.committee_id = c.id and s.holder_id = $1 and ${chairing})`;
    return this.read(`where ${mine} order by c.code`, [accountId, today]);
  }

  private async read(where: string, values: unknown[], tx: EntityManager = this.db.manager): Promise<CommitteeView[]> {
    const rows = await tx.query<Row[]>(`select ${columns} from committees c ${where}`, values);
    return rows.map(({ nameEn, nameFr, ...row }) => ({ ...row, name: { en: nameEn, fr: nameFr } }));
  }
}

const chairing = `s.holder_id is not null and s.role in ('co_chair_patient', 'co_chair_professional')
  and s.term_start <= $2::date and (s.term_end is null or s.term_end >= $2::date)`;
