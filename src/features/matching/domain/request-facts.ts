import type { Id } from '../../../kernel/id.js';
import type { Text } from '../../../kernel/text.js';
import type {
  Activity,
  Availability,
  EngagementLevel,
  MeetingLanguage,
  MeetingMode,
} from '../../../kernel/vocabulary/index.js';

/** What a person needs to know of a request before they say yes to it. */
export interface RequestFacts {
  readonly id: Id;
  readonly code: string;
  readonly status: string;
  readonly places: number;
  readonly kind: 'project' | 'committee';
  readonly title: Text;
  readonly summary: Text;
  /** The project or the committee that asks. */
  readonly asker: Text;
  readonly institution: string | null;
  readonly activities: readonly Activity[];
  readonly level: EngagementLevel;
  readonly mode: MeetingMode;
  readonly meetingLanguage: MeetingLanguage;
  readonly availability: readonly Availability[];
  readonly hoursPerMonth: number;
  readonly months: number;
  readonly payPerHour: number;
  /** YYYY-MM-DD */
  readonly startsOn: string | null;
}
