import { allSettings } from '../platform/config/all-settings.js';
import type { AddCommand } from './command.js';

export const addSettings: AddCommand = (program) => {
  program
    .command('settings')
    .description('list every environment variable that Tandem reads, with its default and an example')
    .action(() => {
      for (const { name, purpose, byDefault, example } of allSettings()) {
        const notes = [byDefault && `default: ${byDefault}`, example && `example: ${example}`]
          .filter(Boolean)
          .join('; ');
        process.stdout.write(`${name}\n  ${purpose}${notes && `\n  ${notes}`}\n`);
      }
    });
};
