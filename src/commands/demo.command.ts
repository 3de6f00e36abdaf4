import { DataSource } from 'typeorm';
import { EmptyHouse } from '../demo/empty-house.js';
import { loadDemonstration } from '../demo/index.js';
import { takeTurns } from '../platform/runtime/take-turns.js';
import type { AddCommand } from './command.js';
import { inApp } from './in-app.js';

export const addDemo: AddCommand = (program) => {
  program
    .command('demo')
    .description('fill an empty database with the demonstration network')
    .action(async () => {
      const loaded = await inApp((app) =>
        takeTurns(app.get(DataSource), async () => {
          const ready = await new EmptyHouse(app.get(DataSource)).isReady();
          if (ready) await loadDemonstration(app);
          return ready;
        }),
      );
      if (!loaded) program.error('There are people in this database already, so the demonstration stays out of it.');
    });
};
