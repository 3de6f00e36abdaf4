import { z } from 'zod';
import { choice } from '../../../platform/web/fields.js';
import { roundStyles, settingsOf, waitingChoices, type RoundSettings } from '../../matching/rounds.service.js';
import type { RoundWords } from '../words/rounds.js';

/** What a round should weigh. */
export const roundForm = (t: RoundWords) =>
  z
    .object({ style: choice(roundStyles, t.missing), waiting: choice(waitingChoices, t.missing) })
    .transform(({ style, waiting }): RoundSettings => settingsOf(style, waiting));

/** Which changes were read. */
export const confirmForm = z
  .object({
    read: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .catch(''),
  })
  .catch({ read: '' });
