import { z } from 'zod';
import { choice } from '../../../platform/web/fields.js';
import { dismissReasons } from '../../matching/matching.service.js';
import {
  roundStyles,
  settingsOf,
  waitingChoices,
  type NamedPair,
  type RoundSettings,
} from '../../matching/rounds.service.js';
import type { RoundWords } from '../words/rounds.js';

const lines = z.string().catch('');

/** What a round should weigh, and what is settled before it looks. */
export const roundForm = (t: RoundWords) =>
  z
    .object({
      ...{ style: choice(roundStyles, t.missing), waiting: choice(waitingChoices, t.missing) },
      ...{ pinned: lines, ruledOut: lines, reason: z.enum([...dismissReasons, '']).catch('') },
    })
    .refine(({ ruledOut, reason }) => ruledOut === '' || reason !== '', { path: ['reason'], error: t.wishes.noReason });

export type RoundAsked = z.output<ReturnType<typeof roundForm>>;

/** The settings of a round: the words that were chosen, and the pairs that were named. */
export function settingsFrom(
  { style, waiting, reason }: RoundAsked,
  pinned: readonly NamedPair[],
  ruledOut: readonly NamedPair[],
): RoundSettings {
  const out = reason === '' ? [] : ruledOut.map((one) => ({ ...one, reason }));
  return {
    ...settingsOf(style, waiting),
    ...(pinned.length > 0 ? { pinned } : {}),
    ...(out.length > 0 ? { ruledOut: out } : {}),
  };
}

/** Which changes were read. */
export const confirmForm = z
  .object({
    read: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .catch(''),
  })
  .catch({ read: '' });
