// One throw-away PostgreSQL for a whole test run; every test file makes its own database in it.
import { launcher } from './launcher.mjs';

export default async function startDatabaseServer() {
  if (process.env['TEST_DATABASE_SERVER']) return;
  const { startPostgres } = await launcher();
  const postgres = await startPostgres({ lifetime: 'test-run' });
  process.env['TEST_DATABASE_SERVER'] = postgres.serverUrl;
  globalThis.__tandemPostgres = postgres;
}
