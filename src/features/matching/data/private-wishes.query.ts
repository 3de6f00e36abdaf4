import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { takesAPlace } from '../domain/match.lifecycle.js';
import type { KeptApart } from '../domain/keep-apart.js';
import { NameBook } from '../domain/private-wish.js';

interface Wishing {
  readonly id: Id;
  readonly notWith: readonly string[];
}

/** A list has the family name first; with a title the family name alone is enough, whatever the title. */
const namesOfAPerson = `array[trim(a.given_name || ' ' || a.family_name), trim(a.family_name || ' ' || a.given_name),
  'Dr ' || a.family_name, a.email::text]`;

/** Everything a request could be called, and everybody who could be met there. */
const namesOfRequests = `
  select r.id, unnest(array[r.code, p.code, p.title_en, p.title_fr, p.institution, c.code, c.name_en, c.name_fr]) as name
    from partner_requests r
    left join projects p on p.id = r.project_id
    left join committees c on c.id = r.committee_id
   where r.status = any($1::request_status[])
  union all
  select r.id, unnest(${namesOfAPerson}) as name
    from partner_requests r
    join accounts a on a.id = r.asked_by_id
      or exists (select from project_members t where t.project_id = r.project_id and t.account_id = a.id)
      or exists (select from seats s where s.committee_id = r.committee_id and s.holder_id = a.id)
      or exists (select from matches m join partners n on n.id = m.partner_id
                  where m.request_id = r.id and m.status = any($2::match_status[]) and n.account_id = a.id)
   where r.status = any($1::request_status[])`;

const living = ['draft', 'submitted', 'changes_requested', 'open', 'filled'];

/** Who must not meet whom: partners beside requests that would bring them together with somebody one of them named. */
@Injectable()
export class PrivateWishesQuery {
  constructor(private readonly db: DataSource) {}

  /** By partner, the requests that are closed to them. Neither the words nor the names leave this query. */
  async all(tx: EntityManager = this.db.manager): Promise<Map<Id, readonly Id[]>> {
    const kept = new Map<Id, Set<Id>>();
    const keep = (partnerId: Id, requestId: Id) =>
      kept.set(partnerId, (kept.get(partnerId) ?? new Set()).add(requestId));
    const wishing = await tx.query<Wishing[]>(
      `select id, not_with as "notWith" from partners where not_with <> '{}' and status in ('active', 'paused')`,
    );
    if (wishing.length === 0) return new Map();
    const requests = await this.book(tx, namesOfRequests, [living, takesAPlace]);
    for (const { id, notWith } of wishing) for (const request of requests.namedIn(notWith)) keep(id, request);
    await this.theOtherWay(tx, keep);
    return new Map([...kept].map(([partnerId, ids]) => [partnerId, [...ids].sort()]));
  }

  /** Whoever is there already may have named the one who would come. */
  private async theOtherWay(tx: EntityManager, keep: (partnerId: Id, requestId: Id) => unknown): Promise<void> {
    const there = await tx.query<(Wishing & { requestId: Id })[]>(
      `select p.id, p.not_with as "notWith", m.request_id as "requestId" from matches m
         join partners p on p.id = m.partner_id where p.not_with <> '{}' and m.status = any($1::match_status[])`,
      [takesAPlace],
    );
    if (there.length === 0) return;
    const people = await this.book(
      tx,
      `select p.id, unnest(${namesOfAPerson}) as name
         from partners p join accounts a on a.id = p.account_id where p.status in ('active', 'paused')`,
      [],
    );
    for (const { notWith, requestId } of there) for (const id of people.namedIn(notWith)) keep(id, requestId);
  }

  /** Who of these people, or of everybody, named whom of them, both ways; to be asked before they are seated together. */
  async between(ids: readonly Id[] | null, tx: EntityManager = this.db.manager): Promise<KeptApart> {
    const wishing = await tx.query<Wishing[]>(
      `select id, not_with as "notWith" from partners where ($1::uuid[] is null or id = any($1)) and not_with <> '{}'`,
      [ids],
    );
    const apart = new Map<Id, Set<Id>>();
    if (wishing.length === 0) return apart;
    const people = await this.book(
      tx,
      `select p.id, unnest(${namesOfAPerson}) as name
         from partners p join accounts a on a.id = p.account_id where $1::uuid[] is null or p.id = any($1)`,
      [ids],
    );
    const others = (one: Id) => apart.get(one) ?? new Set();
    const keep = (one: Id, other: Id) => apart.set(one, others(one).add(other)).set(other, others(other).add(one));
    for (const { id, notWith } of wishing) for (const other of people.namedIn(notWith)) keep(id, other);
    for (const [id, set] of apart) set.delete(id);
    return apart;
  }

  private async book(tx: EntityManager, sql: string, parameters: readonly unknown[]): Promise<NameBook> {
    const book = new NameBook();
    const rows = await tx.query<{ id: Id; name: string | null }[]>(sql, [...parameters]);
    for (const { id, name } of rows) if (name) book.add(name, id);
    return book;
  }
}
