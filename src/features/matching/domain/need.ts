import type { Day } from '../../../kernel/days.js';
import type {
  Activity,
  Availability,
  Condition,
  Interest,
  MatchRequirement,
  MeetingLanguage,
  MeetingMode,
  Perspective,
  Province,
  RequestKind,
  TimeZone,
  Training,
} from '../../../kernel/vocabulary/index.js';

/** What a request asks for, as plain facts. An empty list asks for nothing in particular. */
export interface Need {
  readonly id: string;
  readonly kind: RequestKind;
  /** Places still open. */
  readonly places: number;
  /** Any one of these is what is looked for. */
  readonly conditions: readonly Condition[];
  /** Is one of the conditions a must, or a wish? */
  readonly conditionsRequired: boolean;
  readonly interests: readonly Interest[];
  readonly activities: readonly Activity[];
  readonly perspectives: readonly Perspective[];
  readonly meetingLanguage: MeetingLanguage;
  /** The team pays for an interpreter, so the language rules nobody out. */
  readonly interpretation: boolean;
  readonly hoursPerMonth: number;
  /** By the clock of `timeZone`. */
  readonly availability: readonly Availability[];
  readonly timeZone: TimeZone;
  /** Meetings move with the people, or are recorded: clocks do not matter. */
  readonly timesFlexible: boolean;
  /** What partners must have done when the work starts. */
  readonly trainings: readonly Training[];
  readonly mode: MeetingMode;
  /** Where partners must live; empty for anywhere. */
  readonly provinces: readonly Province[];
  readonly newcomersWelcome: boolean;
  readonly payPerHour: number;
  readonly startsOn: Day;
  readonly months: number;
  /** The day on which we look: how fresh a profile is depends on it. */
  readonly askedOn: Day;
  /** Rules that a coordinator set aside for everybody in this request. */
  readonly waived: readonly MatchRequirement[];
}
