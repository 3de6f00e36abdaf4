import { DefaultNamingStrategy, type Table } from 'typeorm';

const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
const tableOf = (table: Table | string) => (typeof table === 'string' ? table : table.name).split('.').pop() ?? '';
const named = (prefix: string, table: Table | string, columns: string[]) =>
  [prefix, tableOf(table), ...columns.map(snake)].join('_').slice(0, 63);

/** camelCase in code, snake_case in PostgreSQL, and constraint names that say what they guard. */
export class SnakeNaming extends DefaultNamingStrategy {
  override tableName = (className: string, given?: string) => given ?? snake(className);
  override columnName = (property: string, given: string | undefined, prefixes: string[]) =>
    given ?? snake([...prefixes, property].join('_'));
  override primaryKeyName = (table: Table | string) => named('pk', table, []);
  override foreignKeyName = (table: Table | string, columns: string[]) => named('fk', table, columns);
  override uniqueConstraintName = (table: Table | string, columns: string[]) => named('uq', table, columns);
  override indexName = (table: Table | string, columns: string[]) => named('ix', table, columns);
}
