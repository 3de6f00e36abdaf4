import { z } from 'zod';
import { locales } from '../../../kernel/text.js';
import { seatRoles } from '../../../kernel/vocabulary/index.js';
import { choice, day, emailAddress, text } from '../../../platform/web/fields.js';
import type { Words } from '../words/index.js';

/** What a seat is for. */
export const seatRoleForm = ({ errors }: Words) => z.object({ role: choice(seatRoles, errors.role) });

/** Who takes a seat, from when. */
export const seatPersonForm = ({ errors }: Words) =>
  z.object({
    email: emailAddress(errors.email),
    givenName: text(errors.givenName, 80),
    familyName: text(errors.familyName, 80),
    locale: choice(locales, errors.locale),
    startsOn: day(errors.startsOn),
  });
