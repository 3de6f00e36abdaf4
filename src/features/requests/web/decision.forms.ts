import { z } from 'zod';
import { requestRefusalReasons } from '../../../kernel/vocabulary/index.js';
import { choice, optionalText, text } from '../../../platform/web/fields.js';
import type { Words } from '../words/index.js';

/** What should change. */
export const changesForm = ({ errors }: Words) => z.object({ note: text(errors.note, 2000, errors.tooLong) });

/** Why the request is refused. */
export const refusalForm = ({ errors }: Words) =>
  z.object({ reason: choice(requestRefusalReasons, errors.reason), refuseNote: optionalText(2000, errors.tooLong) });
