import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Role } from '../../../kernel/actor.js';
import { isId, type Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import type { Person } from '../domain/person.js';

const person = `
  select a.id, a.email::text as email, a.given_name as "givenName", a.family_name as "familyName",
         coalesce(nullif(trim(a.given_name || ' ' || a.family_name), ''), split_part(a.email::text, '@', 1)) as name,
         a.locale, a.phone, a.time_zone as "timeZone",
         coalesce((select array_agg(r.role::text order by r.role) from account_roles r where r.account_id = a.id), '{}') as roles
    from accounts a`;

const byName = 'order by lower(a.family_name), lower(a.given_name), a.id';

/** A page of the list of people, and how many there are in all. */
export interface Found {
  readonly people: readonly Person[];
  readonly total: number;
}

/** What of the list to look at. */
export interface Search {
  /** Part of a name or an e-mail; empty for everybody. */
  readonly words: string;
  readonly role: Role | null;
  readonly limit: number;
  readonly offset: number;
}

@Injectable()
export class PeopleQuery {
  constructor(private readonly db: DataSource) {}

  /** Throws `not-found` for an unknown or malformed id. */
  async person(id: Id, tx: EntityManager = this.db.manager): Promise<Person> {
    const found = (await this.people([id], tx)).get(id.toLowerCase());
    if (!found) throw notFound();
    return found;
  }

  /** Those of the ids that exist, in any state. */
  async people(ids: readonly Id[], tx: EntityManager = this.db.manager): Promise<Map<Id, Person>> {
    const found = await tx.query<Person[]>(`${person} where a.id = any($1::uuid[])`, [ids.filter(isId)]);
    return new Map(found.map((one) => [one.id, one]));
  }

  /** Everybody active who holds the role, by name. */
  withRole(role: Role, tx: EntityManager = this.db.manager): Promise<Person[]> {
    return tx.query<Person[]>(
      `${person} where a.deactivated_at is null
          and exists (select 1 from account_roles r where r.account_id = a.id and r.role = $1) ${byName}`,
      [role],
    );
  }

  async byEmail(email: string, tx: EntityManager = this.db.manager): Promise<Person | null> {
    const found = await tx.query<Person[]>(`${person} where a.email = $1::citext`, [email.trim()]);
    return found[0] ?? null;
  }

  /** People whose name or e-mail holds every word, by name. */
  async search({ words, role, limit, offset }: Search): Promise<Found> {
    const where = `where a.deactivated_at is null
        and not exists (select 1 from unnest($1::text[]) word
                         where strpos(lower(a.given_name || ' ' || a.family_name || ' ' || coalesce(a.email::text, '')), word) = 0)
        and ($2::role is null or exists (select 1 from account_roles r where r.account_id = a.id and r.role = $2))`;
    const asked = [words.toLowerCase().split(/\s+/).filter(Boolean), role];
    const people = await this.db.query<Person[]>(`${person} ${where} ${byName} limit $3 offset $4`, [
      ...asked,
      limit,
      offset,
    ]);
    const [count] = await this.db.query<{ total: number }[]>(
      `select count(*)::int as total from accounts a ${where}`,
      asked,
    );
    return { people, total: count?.total ?? 0 };
  }
}
