import { z } from 'zod';
import { provinces, type Province } from '../../../kernel/vocabulary/index.js';
import { locales, type Locale } from '../../../kernel/text.js';
import { day } from '../../../platform/web/fields.js';
import { mailShelves, type MailShelf } from '../domain/mail-shelves.js';

const oneOf = <const Code extends string>(list: readonly Code[]) =>
  z
    .enum(list as readonly [Code, ...Code[]])
    .optional()
    .catch(undefined);

const words = z.string().max(200).optional().catch(undefined);
const after = z.string().max(100).optional().catch(undefined);

/** Filters from an address: what makes no sense there is left out, never refused. */
export const queueFilter = z.object({
  words,
  after,
  language: oneOf<Locale>(locales),
  province: oneOf<Province>(provinces),
});

export const peopleFilter = queueFilter.extend({
  status: oneOf(['active', 'paused', 'submitted', 'info_needed', 'waitlisted', 'declined', 'withdrawn', 'left']),
  never: z.literal('yes').optional().catch(undefined),
});

/** Not a year that the database has none of. */
const onDay = day('')
  .refine((typed) => typed > '1900')
  .optional()
  .catch(undefined);

export const outboxFilter = z.object({
  ...{ after, words, from: onDay, until: onDay },
  state: oneOf<MailShelf>(mailShelves),
  kind: z
    .string()
    .max(80)
    .regex(/^[a-z-]+$/)
    .optional()
    .catch(undefined),
});

/** Which page of a person’s letters. */
export const personFilter = z.object({ letters: after });

export const searchFilter = z.object({ find: z.string().max(200).catch('') });

/** So many people fit side by side. */
const mostCompared = 4;

/** Ids of people to compare: repeated, or with commas between; each once. Whoever is too many is left out, and `tooMany` says so. */
export const compareFilter = z
  .object({
    with: z
      .preprocess(
        (value) =>
          [value]
            .flat()
            .filter((one) => typeof one === 'string')
            .flatMap((one) => one.split(',')),
        z.array(z.string()),
      )
      .transform((ids) => [...new Set(ids.filter(Boolean))]),
    last: z.string().max(40).optional().catch(undefined),
  })
  .transform(({ with: ids, last }) => ({ ids: ids.slice(0, mostCompared), tooMany: ids.length > mostCompared, last }));

/** Whom a question is about. */
export const whyNotFilter = z.object({ person: z.string().max(40).catch('') });

/** Who is searched for, to ask about them. */
export const whyNotForm = (t: { readonly nothing: string; readonly tooLong: string }) =>
  z.object({ who: z.string({ error: t.nothing }).min(1, t.nothing).max(200, t.tooLong) });

/** Which offer was read; anything else is the mark of no offer. */
export const markForm = z.object({ mark: z.string().max(100).catch('') }).catch({ mark: '' });
