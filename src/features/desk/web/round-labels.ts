import type { Locale } from '../../../kernel/text.js';
import type { Tone } from '../../../ui/index.js';
import {
  beingMade,
  roundLifecycle,
  roundStyles,
  waitingChoices,
  type RoundSettings,
  type RoundStatus,
} from '../../matching/rounds.service.js';
import { roundWords } from '../words/rounds.js';

const tones: Partial<Record<RoundStatus, Tone>> = {
  ...{ queued: 'waiting', running: 'waiting', ready: 'open', confirmed: 'good', failed: 'bad' },
};

export const roundTone = (status: RoundStatus): Tone => tones[status] ?? 'quiet';
export const roundState = (status: RoundStatus, locale: Locale): string => roundLifecycle.is(status)[locale];

/** Somebody or something still works on it. */
export const isBeingMade = (status: RoundStatus): boolean => (beingMade as readonly RoundStatus[]).includes(status);

/** The choices of the start form. */
export const styleChoices = (locale: Locale) =>
  roundStyles.map((value) => ({
    ...{ value, text: roundWords[locale].styles[value], hint: roundWords[locale].styleHints[value] },
  }));
export const waitingOptions = (locale: Locale) =>
  waitingChoices.map((value) => ({ value, text: roundWords[locale].waitings[value] }));

/** The settings as they were chosen. */
export const settingsInWords = ({ style, waiting }: RoundSettings, locale: Locale): string =>
  `${roundWords[locale].styles[style]}. ${roundWords[locale].waitings[waiting]}.`;
