import type { Day } from '../../../kernel/days.js';
import type { Id } from '../../../kernel/id.js';
import type { Text } from '../../../kernel/text.js';
import type {
  Activity,
  Availability,
  Condition,
  EngagementLevel,
  Interest,
  MeetingLanguage,
  MeetingMode,
  Perspective,
  Province,
  RequestKind,
  RequestRefusalReason,
  TimeZone,
  Training,
} from '../../../kernel/vocabulary/index.js';
import type { RequestStatus } from './request.lifecycle.js';
import type { RequestAnswers } from './request-parts.js';

/** The project or the committee that asks. */
export interface Asker {
  readonly kind: RequestKind;
  readonly id: Id;
  readonly code: string;
  readonly title: Text;
  /** Null for a committee. */
  readonly institution: string | null;
  readonly province: Province | null;
}

/** What a request asks for, in codes. */
export interface RequestWishes {
  readonly places: number;
  readonly onePlaceReason: string;
  readonly activities: readonly Activity[];
  readonly level: EngagementLevel;
  readonly conditions: readonly Condition[];
  /** True: one of `conditions` is a must-have. False: nice to have. */
  readonly conditionsRequired: boolean;
  readonly interests: readonly Interest[];
  readonly perspectives: readonly Perspective[];
  readonly newcomersWelcome: boolean;
  readonly meetingLanguage: MeetingLanguage;
  /** The team pays for an interpreter. */
  readonly interpretation: boolean;
  /** By the clock of `timeZone`. */
  readonly availability: readonly Availability[];
  readonly timeZone: TimeZone;
  /** Meetings can move, or are recorded. */
  readonly timesFlexible: boolean;
  /** Courses to be done before the work starts. */
  readonly trainings: readonly Training[];
  readonly mode: MeetingMode;
  readonly place: string;
  readonly provinces: readonly Province[];
  readonly hoursPerMonth: number;
  readonly months: number;
  readonly startsOn: Day | null;
  readonly replyBy: Day | null;
  readonly shortNotice: string;
  /** Canadian dollars an hour; 0 is said plainly. */
  readonly payPerHour: number;
  readonly budgetConfirmed: boolean;
  /** E-mail addresses of people to leave out. */
  readonly conflictsWith: readonly string[];
  readonly partnership: boolean;
}

/** A request as pages and other features see it. */
export interface RequestView extends RequestWishes {
  readonly id: Id;
  readonly code: string;
  readonly status: RequestStatus;
  readonly projectId: Id | null;
  readonly committeeId: Id | null;
  readonly askedById: Id | null;
  readonly asker: Asker;
  readonly title: Text;
  readonly summary: Text;
  readonly answers: RequestAnswers;
  readonly submittedAt: Date | null;
  readonly promisedOn: Day | null;
  readonly reviewNote: string;
  readonly refusalReason: RequestRefusalReason | null;
  readonly openedAt: Date | null;
  readonly dueAt: Date | null;
  readonly nudgedAt: Date | null;
  readonly createdAt: Date;
}
