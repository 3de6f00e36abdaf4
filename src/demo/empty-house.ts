import type { DataSource } from 'typeorm';

/** Kept with the table of accounts while the demonstration is under way, so that one that was cut off can be told apart. */
const underWay = 'The demonstration network is being loaded.';

/** A database in which nobody lives yet: the only place for a demonstration. */
export class EmptyHouse {
  constructor(private readonly db: DataSource) {}

  /** Nobody has an account. What an earlier attempt left half done is cleared away, unless somebody has used it since. */
  async isReady(): Promise<boolean> {
    if (await this.wasCutOff()) await this.clear();
    return this.isEmpty('accounts');
  }

  async fill(load: () => Promise<void>): Promise<void> {
    await this.db.query(`comment on table accounts is '${underWay}'`);
    await load();
    await this.db.query('comment on table accounts is null');
  }

  private async wasCutOff(): Promise<boolean> {
    const [row] = await this.db.query<{ says: string | null }[]>(
      `select obj_description('accounts'::regclass, 'pg_class') as says`,
    );
    return row?.says === underWay && (await this.isEmpty('sessions'));
  }

  private async clear(): Promise<void> {
    const tables = this.db.entityMetadatas.map(({ tableName }) => `"${tableName}"`);
    await this.db.query(`truncate ${tables.join(', ')}`);
  }

  private async isEmpty(table: 'accounts' | 'sessions'): Promise<boolean> {
    return (await this.db.query<unknown[]>(`select from ${table} limit 1`)).length === 0;
  }
}
