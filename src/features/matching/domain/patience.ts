import type { MatchStatus } from './match.lifecycle.js';

/** How long something may wait: calendar days, days on which the office is open, or the minutes in which to undo. */
export type Span = { readonly days: number } | { readonly workingDays: number } | 'time to undo';

/** What every waiting state may take before it ends, or before a coordinator is reminded (workflows 6.3). */
export const patience = {
  proposed: { workingDays: 5 },
  approved: 'time to undo',
  offered: { days: 7 },
  interested: { workingDays: 3 },
  introduced: { days: 14 },
  accepted: { days: 21 },
} as const satisfies { readonly [S in MatchStatus]?: Span };

export type WaitingStatus = keyof typeof patience;

/** People are nudged after 3 days of an offer, and 5 days after they met: this many days before the end. */
export const nudgeBeforeEnd = { offered: 7 - 3, introduced: 14 - 5 } as const;
