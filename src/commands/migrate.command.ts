import { takeTurns } from '../platform/runtime/take-turns.js';
import type { AddCommand } from './command.js';
import { inDatabase } from './in-database.js';

export const addMigrate: AddCommand = (program) => {
  program
    .command('migrate')
    .description('bring the database up to date; every start of Tandem does so as well')
    .action(async () => {
      const done = await inDatabase((db) => takeTurns(db, () => db.runMigrations()));
      process.stdout.write(`The database is up to date (${done.length} of its changes are new).\n`);
    });
};
