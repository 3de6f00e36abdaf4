import {
  activities,
  interests,
  type AccessNeed,
  type Activity,
  type Availability,
  type Condition,
  type Experience,
  type Interest,
  type MeetingLanguage,
  type Perspective,
  type Province,
  type Training,
} from '../../../kernel/vocabulary/index.js';

/** A kind of work or a topic that somebody would love to have, or would rather not. */
export type Wish = Activity | Interest;
export const wishes: readonly Wish[] = [...activities, ...interests];

export const contactWays = ['email', 'phone'] as const;
export type ContactWay = (typeof contactWays)[number];

/** What a partner says about themselves: codes of the closed lists, and one text. Nothing in it is required. */
export interface Profile {
  readonly perspectives: readonly Perspective[];
  readonly conditions: readonly Condition[];
  /** Years with pain, or of caring for somebody with pain. */
  readonly years: number | null;
  readonly ownWords: string;
  readonly province: Province | null;
  readonly city: string;
  readonly meetingLanguages: readonly MeetingLanguage[];
  readonly interests: readonly Interest[];
  readonly activities: readonly Activity[];
  readonly experience: Experience;
  /** Hours on a good month; null: not sure yet. */
  readonly hoursPerMonth: number | null;
  readonly availability: readonly Availability[];
  readonly maxEngagements: number;
  readonly accessNeeds: readonly AccessNeed[];
  readonly inPerson: boolean;
  readonly preferredContact: ContactWay;
  /** People, groups and projects not to be met, one in each line. Read by the person and by coordinators alone. */
  readonly notWith: readonly string[];
  /** The most to earn here in a calendar year, in dollars; null: no limit. Read as above. */
  readonly payCeiling: number | null;
  readonly trainings: readonly Training[];
  readonly loves: readonly Wish[];
  readonly avoids: readonly Wish[];
}

/** The highest yearly limit on pay that can be typed, in dollars. */
export const mostPay = 100_000;

/** How many people, groups and projects somebody may name, and how many characters each may have. */
export const mostWishes = 20;
export const mostWishLength = 200;

/** The six parts of an application and of a profile, in the order in which they are asked. */
export const parts = ['experience', 'place', 'interests', 'time', 'support', 'contact'] as const;
export type Part = (typeof parts)[number];

/** Is a part said? A person may leave any of them open; the meter only shows where a word more would help. */
export const isSaid: { readonly [P in Part]: (profile: Profile & { readonly confirmedAt: Date | null }) => boolean } = {
  experience: ({ perspectives, conditions }) => perspectives.length > 0 && conditions.length > 0,
  place: ({ province, meetingLanguages }) => province !== null && meetingLanguages.length > 0,
  interests: ({ interests, activities }) => interests.length > 0 && activities.length > 0,
  time: ({ hoursPerMonth, availability }) => hoursPerMonth !== null && availability.length > 0,
  support: ({ accessNeeds, confirmedAt }) => accessNeeds.length > 0 || confirmedAt !== null,
  contact: () => true,
};
