import { z } from 'zod';
import { roles } from '../../../kernel/actor.js';
import { locales } from '../../../kernel/text.js';
import { choice, emailAddress, text } from '../../../platform/web/fields.js';
import { rolesToGive } from '../domain/role.policy.js';
import type { NewPerson, PhonedPerson } from '../domain/person.js';
import type { PeopleWords } from '../words/index.js';
import { optionalPhone } from './account.form.js';

/** Any role can be taken away; only one that stands on no profile can be given here. */
export const takeForm = ({ admin: t }: PeopleWords) => z.object({ role: choice(roles, t.giveMissing) });
export const giveForm = ({ admin: t }: PeopleWords) => z.object({ role: choice(rolesToGive, t.giveMissing) });

/** What an administrator types to open an account for somebody: an address, or a number to phone. */
export const personForm = ({ account: t, admin, signIn }: PeopleWords) =>
  z
    .object({
      email: z
        .literal('')
        .transform(() => null)
        .or(emailAddress(signIn.emailWrong)),
      phone: optionalPhone(t.phoneWrong),
      givenName: text(t.givenNameMissing, 100, t.tooLong),
      familyName: z.string({ error: t.tooLong }).max(100, t.tooLong).default(''),
      locale: choice(locales, t.languageMissing),
    })
    .transform(({ email, phone, ...person }, ctx): NewPerson | PhonedPerson => {
      if (email !== null) return { ...person, email, phone };
      if (phone !== null) return { ...person, email, phone };
      ctx.addIssue({ code: 'custom', path: ['email'], message: admin.emailOrPhone });
      return z.NEVER;
    });

/** The list's address says what to look at; nonsense there means everybody. */
export const searchForm = z.object({
  words: z.string().max(200).catch(''),
  role: z.enum(roles).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
