import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';

/** The last ten digits of a number, however it is written; as in the unique index over people without an address. */
export const phoneKey = `right(regexp_replace(phone, '\\D', '', 'g'), 10)`;

/** What tells people without an address apart: a household shares a number, so the name belongs to it. */
export interface NameAndPhone {
  readonly phone: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** Everybody with this number and name, with or without an address. */
export const accountsByPhone = (
  tx: EntityManager,
  { phone, givenName, familyName }: NameAndPhone,
): Promise<{ id: Id; email: string | null }[]> =>
  tx.query(
    `select id, email::text as email from accounts
      where ${phoneKey} = right(regexp_replace($1, '\\D', '', 'g'), 10)
        and lower(given_name) = lower($2) and lower(family_name) = lower($3) and deactivated_at is null order by id`,
    [phone, givenName.trim(), familyName.trim()],
  );
