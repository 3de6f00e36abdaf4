import { z } from 'zod';
import { InviteFirstAdministrator } from '../features/people/actions/invite-first-administrator.js';
import { system } from '../kernel/actor.js';
import { Refusal } from '../kernel/refusal.js';
import type { AddCommand } from './command.js';
import { inApp } from './in-app.js';

type Options = { readonly again?: boolean; readonly french?: boolean };

export const addMakeAdministrator: AddCommand = (program) => {
  program
    .command('make-administrator')
    .argument('<email>', 'the address of the person')
    .option('--again', 'also when there is an administrator already')
    .option('--french', 'the person’s language of contact is French')
    .description('make the first administrator; prints a link that signs them in once, within 60 minutes')
    .action(async (email: string, { again = false, french = false }: Options) => {
      if (!z.email().safeParse(email).success) return program.error(`“${email}” is not an e-mail address.`);
      const asked = { email, again, locale: french ? 'fr' : 'en' } as const;
      const link = await inApp((app) => app.get(InviteFirstAdministrator, { strict: false }).run(system, asked)).catch(
        refusal,
      );
      if (link instanceof Refusal) return program.error(link.reason.en);
      process.stdout.write(
        `${email} is an administrator. This link signs them in once, within 60 minutes:\n\n  ${link}\n\n`,
      );
    });
};

function refusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}
