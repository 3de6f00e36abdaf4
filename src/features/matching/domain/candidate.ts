import type { Day } from '../../../kernel/days.js';
import type {
  AccessNeed,
  Activity,
  Availability,
  Condition,
  Experience,
  Interest,
  MatchRequirement,
  MeetingLanguage,
  Perspective,
  Province,
  TimeZone,
  Training,
} from '../../../kernel/vocabulary/index.js';
import type { Need } from './need.js';
import type { PaidWork } from './pay.js';

/** A kind of work or a topic that somebody would love to have, or would rather not. */
export type Wish = Activity | Interest;

/** A rule that a coordinator set aside for this partner in one request. */
export interface WaivedRule {
  readonly needId: string;
  readonly rule: MatchRequirement;
}

/** A partner as plain facts, at the moment of looking. */
export interface Candidate {
  readonly id: string;
  /** Only `active` can be proposed. */
  readonly status: string;
  readonly consentToOffers: boolean;
  readonly conditions: readonly Condition[];
  readonly interests: readonly Interest[];
  readonly activities: readonly Activity[];
  readonly perspectives: readonly Perspective[];
  /** The language this person prefers. */
  readonly language: MeetingLanguage;
  readonly meetingLanguages: readonly MeetingLanguage[];
  readonly hoursPerMonth: number;
  /** Hours a month already given to running partnerships. */
  readonly hoursCommitted: number;
  readonly availability: readonly Availability[];
  /** Null: not said. */
  readonly province: Province | null;
  readonly timeZone: TimeZone;
  /** Can this person travel to a meeting? */
  readonly inPerson: boolean;
  readonly accessNeeds: readonly AccessNeed[];
  readonly experience: Experience;
  readonly maxEngagements: number;
  readonly engagementsNow: number;
  readonly engagementsBefore: number;
  /** Matches on their way that are not yet a partnership: proposed, offered, being introduced. */
  readonly openOffers: number;
  /** Offers of the last 90 days, whatever became of them. */
  readonly offersInLast90Days: number;
  /** Ids of needs that a conflict of interest rules out. */
  readonly excludedFrom: readonly string[];
  /** Ids of needs that would bring this person together with somebody they, or the other, do not want to meet. */
  readonly keptFrom: readonly string[];
  /** Ids of needs with which this person has a match already: it stands there, and no rule judges the pair again. */
  readonly pairedWith: readonly string[];
  /** Ids of needs this person has said no to. */
  readonly declined: readonly string[];
  readonly profileConfirmedOn: Day;
  /** Training done. */
  readonly trainings: readonly Training[];
  readonly loves: readonly Wish[];
  readonly avoids: readonly Wish[];
  /** The most this person may earn here in a calendar year, in dollars; null: no limit. */
  readonly payCeiling: number | null;
  /** Paid work done and promised, for whoever has a limit. */
  readonly paidWork: readonly PaidWork[];
  readonly waived: readonly WaivedRule[];
}

/** Picks the people who have no match with this need yet. */
export const isNewTo =
  ({ id }: Need) =>
  ({ pairedWith }: Candidate): boolean =>
    !pairedWith.includes(id);
