import type { Locale } from '../../../kernel/text.js';
import { provinceTimeZone } from '../../../kernel/vocabulary/index.js';
import type { TimeZone } from '../../../kernel/vocabulary/time-zones.js';
import type { ConsentPurpose } from './consents.js';
import type { Profile } from './profile.js';

/** Who applies and how to reach them. */
export interface Applicant {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly phone: string | null;
  /** Language of contact. */
  readonly locale: Locale;
}

/** A whole application, ready to be sent. */
export interface Application {
  readonly applicant: Applicant;
  readonly profile: Profile;
}

/** An application with what was agreed to. */
export interface SentApplication extends Application {
  /** What was ticked; `account` always is. */
  readonly consents: readonly ConsentPurpose[];
  /** The language in which the consents were read. */
  readonly readIn: Locale;
}

/** Where the applicant is at home, as far as the province says. */
export const zoneOf = ({ profile: { province } }: Application): TimeZone =>
  province ? provinceTimeZone[province] : 'America/Toronto';

/** What is said when nothing is said. */
export const emptyProfile: Profile = {
  perspectives: [],
  conditions: [],
  years: null,
  ownWords: '',
  province: null,
  city: '',
  meetingLanguages: [],
  interests: [],
  activities: [],
  experience: 'new',
  hoursPerMonth: null,
  availability: [],
  maxEngagements: 1,
  accessNeeds: [],
  inPerson: false,
  preferredContact: 'email',
  notWith: [],
  payCeiling: null,
  trainings: [],
  loves: [],
  avoids: [],
};
