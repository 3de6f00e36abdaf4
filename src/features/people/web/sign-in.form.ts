import { z } from 'zod';
import { emailAddress } from '../../../platform/web/fields.js';
import type { PeopleWords } from '../words/index.js';

/** Where to send the link; `next` is where it leads afterwards. */
export const signInForm = (t: PeopleWords) =>
  z.object({ email: emailAddress(t.signIn.emailWrong), next: z.string().max(1000).optional().catch(undefined) });
