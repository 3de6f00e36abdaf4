import { z } from 'zod';
import { locales } from '../../../kernel/text.js';
import { choice, emailAddress, text } from '../../../platform/web/fields.js';
import type { Words } from '../words/index.js';

/** Who joins the team. */
export const addResearcherForm = ({ add: { errors } }: Words) =>
  z.object({
    email: emailAddress(errors.email),
    givenName: text(errors.givenName, 80),
    familyName: text(errors.familyName, 80),
    locale: choice(locales, errors.locale),
  });
