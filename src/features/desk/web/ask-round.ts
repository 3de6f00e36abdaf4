import { Injectable } from '@nestjs/common';

import type { Locale } from '../../../kernel/text.js';
import { RoundsService, type RoundSettings } from '../../matching/rounds.service.js';
import { isFault, RoundWishesQuery } from '../data/round-wishes.query.js';
import { roundWords } from '../words/rounds.js';
import { settingsFrom, type RoundAsked } from './round.form.js';

/** The settings that were asked for, or what is wrong with them, by field. */
export type AskedRound = { readonly settings: RoundSettings } | { readonly errors: Readonly<Record<string, string>> };

/** Turns the start form into settings that can be. */
@Injectable()
export class AskRound {
  constructor(
    private readonly wishes: RoundWishesQuery,
    private readonly rounds: RoundsService,
  ) {}

  async run(asked: RoundAsked, locale: Locale): Promise<AskedRound> {
    const { faults } = roundWords[locale].wishes;
    const [pinned, ruledOut] = [await this.wishes.read(asked.pinned), await this.wishes.read(asked.ruledOut)];
    if (isFault(pinned)) return { errors: { pinned: faults[pinned.what](pinned.line) } };
    if (isFault(ruledOut)) return { errors: { ruledOut: faults[ruledOut.what](ruledOut.line) } };
    const settings = settingsFrom(asked, pinned, ruledOut);
    const verdict = await this.rounds.check(settings);
    return verdict.allowed ? { settings } : { errors: { pinned: verdict.reason[locale] } };
  }
}
