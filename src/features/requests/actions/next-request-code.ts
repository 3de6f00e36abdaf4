import type { EntityManager } from 'typeorm';

/** The next free code R-###, from a sequence: two requests that start at once get two. Codes that files brought are skipped. */
export async function nextRequestCode(tx: EntityManager): Promise<string> {
  for (;;) {
    const [row] = await tx.query<{ code: string; taken: boolean }[]>(
      `select code, exists (select from partner_requests r where r.code = n.code) as taken
         from (select 'R-' || nextval('request_numbers') as code) n`,
    );
    if (row && !row.taken) return row.code;
  }
}

/** After a file brought codes of its own, the sequence goes on behind the highest of them. */
export async function skipRequestCodes(tx: EntityManager): Promise<void> {
  await tx.query(
    `select setval('request_numbers', greatest(
       (select last_value from request_numbers),
       (select coalesce(max(substring(code from '^R-(\\d{1,6})$')::bigint), 0) from partner_requests)))`,
  );
}
