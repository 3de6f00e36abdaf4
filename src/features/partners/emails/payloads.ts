import { z } from 'zod';
import type { LetterContext } from '../../../platform/mail/email.js';
import { peoplePaths } from '../../people/people.paths.js';

/** A link that signs the reader in; the letter computes its word. */
export const withLink = z.strictObject({ link: z.uuid() });

/** Which application or profile a coordinator is to look at. */
export const aboutPartner = z.strictObject({ partner: z.uuid() });

export const sampleId = '01920000-0000-7000-8000-000000000001';

/** Where the button leads: signs in, then opens the page that was chosen when the link was made. */
export const signedIn = (ctx: LetterContext, link: string): string =>
  ctx.link(peoplePaths.continue, { token: ctx.token('sign-in', link) });
