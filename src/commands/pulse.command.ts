import { Pulse } from '../platform/queue/pulse.js';
import type { AddCommand } from './command.js';
import { inDatabase } from './in-database.js';

export const addPulse: AddCommand = (program) => {
  program
    .command('pulse')
    .description('say whether workers take jobs out of the queues; ends with 1 when they do not')
    .action(async () => {
      const silent = await inDatabase((db) => new Pulse(db).silent());
      process.stdout.write(
        silent.length === 0 ? 'All queues are alive.\n' : `No worker takes: ${silent.join(', ')}.\n`,
      );
      process.exitCode = silent.length === 0 ? 0 : 1;
    });
};
