import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { Text } from '../../../kernel/text.js';

/** Something the search box found. `title` is in both languages; a person’s name is the same in each. */
export interface Hit {
  readonly kind: 'person' | 'request' | 'committee';
  readonly id: Id;
  readonly code: string | null;
  readonly title: Text;
  readonly status: string | null;
  /** Tells people of the same name apart: their email address, or their phone number when they have none. */
  readonly note: string | null;
}

const all = `
  select 'person' as kind, n.id, null::text as code, p.name as en, p.name as fr, n.status::text as status, coalesce(a.email::text, a.phone) as note, concat_ws(' ', p.name, a.email) as text
    from partners n join accounts a on a.id = n.account_id
    cross join lateral (select coalesce(nullif(trim(a.given_name || ' ' || a.family_name), ''), a.email::text) as name) p
  union all
  select 'request', r.id, r.code, r.title_en, r.title_fr, r.status::text, null, concat_ws(' ', r.code, r.title_en, r.title_fr)
    from partner_requests r where r.status <> 'draft'
  union all
  select 'committee', c.id, c.code, c.name_en, c.name_fr, null, null, concat_ws(' ', c.code, c.name_en, c.name_fr) from committees c`;

/** Looks for people, requests and committees at once. */
@Injectable()
export class FindQuery {
  constructor(private readonly db: DataSource) {}

  /** At most ten of each kind whose text holds every word; the best known by its code comes first. Nothing for no words. */
  async find(typed: string): Promise<Hit[]> {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
    if (words.length === 0) return [];
    return this.db.query<Hit[]>(
      `select kind, id, code, json_build_object('en', en, 'fr', fr) as title, status, note from (
         select h.*, row_number() over (partition by kind order by lower(code) = $2 desc nulls last, lower(en), id) as n
           from (${all}) h where not exists (select 1 from unnest($1::text[]) word where strpos(lower(text), word) = 0)) found
        where n <= 10 order by kind desc, n`,
      [words, typed.trim().toLowerCase()],
    );
  }
}
