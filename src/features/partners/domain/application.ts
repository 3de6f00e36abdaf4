import type { Locale } from '../../../kernel/text.js';
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
};
