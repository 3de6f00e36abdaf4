/** The module of start-postgres.ts. */
export function launcher(): Promise<typeof import('../../src/platform/runtime/postgres/start-postgres.js')>;
