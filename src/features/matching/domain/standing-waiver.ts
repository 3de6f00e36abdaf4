import type { Id } from '../../../kernel/id.js';
import type { MatchRequirement } from '../../../kernel/vocabulary/index.js';
import type { MatchStatus } from './match.lifecycle.js';

/** A rule that is set aside now, for one partner or, without one, for everybody in the request. */
export interface StandingWaiver {
  readonly rule: MatchRequirement;
  readonly reason: string;
  readonly waivedBy: string;
  readonly waivedAt: Date;
  readonly partnerId: Id | null;
  readonly partnerName: string | null;
  /** Of the match of the two, if there is one. */
  readonly matchStatus: MatchStatus | null;
}
