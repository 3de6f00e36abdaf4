import type { Wishes } from './wishes.js';

/** What a round is to look for first, in words that a coordinator chooses between. */
export const roundStyles = ['balanced', 'best_fit', 'fair_turns'] as const;
export type RoundStyle = (typeof roundStyles)[number];

/** What becomes of proposals that wait for a decision already. */
export const waitingChoices = ['prefer', 'keep', 'free'] as const;
export type WaitingChoice = (typeof waitingChoices)[number];

/** What a round weighs, as it was used. All costs are in hundredths of a point: 100 is one point of one pair’s score. */
export interface RoundSettings extends Wishes {
  readonly style: RoundStyle;
  readonly waiting: WaitingChoice;
  /** `max`: the worst seat is made as good as it can be, first of all. A number: no seat below it. Null: no floor. */
  readonly floor: number | 'max' | null;
  /** What the first, second … engagement of a partner costs, counting what they hold already; the last one repeats. */
  readonly overuse: readonly number[];
  /** What each pair costs that is in one of the two plans, the waiting one or the new, and not in both. */
  readonly change: number;
  readonly unfilled: {
    /** An empty seat. */
    readonly seat: number;
    /** Each further empty seat of the same request costs so much more than the one before. */
    readonly another: number;
    /** On top, for the seat without which a request would have nobody at all. */
    readonly nobody: number;
    /** On top, when the team hopes to know its partners within so many days; the first that fits counts. */
    readonly soon: readonly { readonly days: number; readonly extra: number }[];
  };
}

/** Filling a seat is worth more than any score: a hundred perfect pairs. */
const unfilled: RoundSettings['unfilled'] = {
  ...{ seat: 1_000_000, another: 100_000, nobody: 500_000 },
  soon: [
    { days: 7, extra: 300_000 },
    { days: 14, extra: 200_000 },
    { days: 28, extra: 100_000 },
  ],
};

const styles: Readonly<Record<RoundStyle, Pick<RoundSettings, 'floor' | 'overuse'>>> = {
  balanced: { floor: 'max', overuse: [0, 500, 1_500, 3_000] },
  best_fit: { floor: null, overuse: [0] },
  fair_turns: { floor: null, overuse: [0, 1_500, 4_000, 8_000] },
};

/** The settings behind the words. */
export const settingsOf = (style: RoundStyle, waiting: WaitingChoice): RoundSettings => ({
  ...{ style, waiting, unfilled, ...styles[style] },
  change: waiting === 'prefer' ? 200 : 0,
});

export const usualSettings: RoundSettings = settingsOf('balanced', 'prefer');

/** The same round with nobody’s fairness in mind: what a plan is compared with, to say what fairness cost. */
export const plainSettings = (settings: RoundSettings): RoundSettings => ({
  ...settings,
  ...{ floor: null, overuse: [0], change: 0 },
});
