import { z } from 'zod';
import { roles } from '../../../kernel/actor.js';
import { locales } from '../../../kernel/text.js';
import { choice, emailAddress, text } from '../../../platform/web/fields.js';
import { rolesToGive } from '../domain/role.policy.js';
import type { PeopleWords } from '../words/index.js';

/** Any role can be taken away; only one that stands on no profile can be given here. */
export const takeForm = ({ admin: t }: PeopleWords) => z.object({ role: choice(roles, t.giveMissing) });
export const giveForm = ({ admin: t }: PeopleWords) => z.object({ role: choice(rolesToGive, t.giveMissing) });

/** What an administrator types to open an account for somebody. */
export const personForm = ({ account: t, signIn }: PeopleWords) =>
  z.object({
    email: emailAddress(signIn.emailWrong),
    givenName: text(t.givenNameMissing, 100, t.tooLong),
    familyName: z.string({ error: t.tooLong }).max(100, t.tooLong).default(''),
    locale: choice(locales, t.languageMissing),
  });

/** The list's address says what to look at; nonsense there means everybody. */
export const searchForm = z.object({
  words: z.string().max(200).catch(''),
  role: z.enum(roles).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
