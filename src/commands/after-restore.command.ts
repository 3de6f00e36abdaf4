import { z } from 'zod';
import { ParkRestored } from '../platform/mail/park-restored.js';
import type { AddCommand } from './command.js';
import { inApp } from './in-app.js';

export const addAfterRestore: AddCommand = (program) => {
  program
    .command('after-restore')
    .option(
      '--restored-to <time>',
      'the moment of the backup, 2026-11-23T04:00:00Z for example: later letters leave as usual',
    )
    .description('hold all letters that a restored database believes to be waiting; run it before Tandem starts again')
    .action(async ({ restoredTo }: { readonly restoredTo?: string }) => {
      const at = z.iso.datetime({ offset: true }).optional().safeParse(restoredTo);
      if (!at.success) return program.error(`“${restoredTo}” is no time such as 2026-11-23T04:00:00Z.`);
      const time = at.data === undefined ? null : new Date(at.data);
      const { doubtful, expired } = await inApp((app) => app.get(ParkRestored, { strict: false }).run(time));
      process.stdout.write(
        `${doubtful} letters may have left since the backup: they wait in the outbox, in doubt, for a coordinator.\n` +
          `${expired} letters to sign in have expired.\n`,
      );
    });
};
