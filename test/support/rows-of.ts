import type { DataSource } from 'typeorm';

/** Sessions note when they were last seen, tries are counted and ticks run: none of it is something that a person wrote. */
const moving = ['sessions', 'rate_limits', 'queue_beats', 'tick_runs'];

/** A fingerprint of every table, to see that nothing was written. */
export async function rowsOf(db: DataSource): Promise<Record<string, string>> {
  const tables = await db.query<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const prints: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !moving.includes(table.name))) {
    const [row] = await db.query<{ print: string }[]>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print from "${name}" t`,
    );
    prints[name] = row?.print ?? '';
  }
  return prints;
}
