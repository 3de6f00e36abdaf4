// A process that owns an embedded PostgreSQL in the directory it is told, until somebody ends one of the two.
import { launcher } from './launcher.mjs';

const say = (what) => process.stdout.write(`${JSON.stringify(what)}\n`);

try {
  const { startPostgres } = await launcher();
  const postgres = await startPostgres({ lifetime: 'kept', home: process.argv[2] });
  process.once('SIGTERM', () => postgres.stop().then(() => process.exit(0)));
  void postgres.ended.then((words) => say({ ended: words }));
  say({ url: postgres.serverUrl, home: postgres.home });
  setInterval(() => undefined, 60_000);
} catch (error) {
  say({ refused: error.message, name: error.name });
}
