import type { Candidate } from './candidate.js';

/** What a partner’s profile says, as far as matching may know it. Nothing in it is certain to be there. */
export interface ProfileFacts extends Pick<
  Candidate,
  | 'id'
  | 'status'
  | 'conditions'
  | 'interests'
  | 'activities'
  | 'perspectives'
  | 'meetingLanguages'
  | 'availability'
  | 'inPerson'
  | 'province'
  | 'accessNeeds'
  | 'experience'
  | 'maxEngagements'
  | 'timeZone'
  | 'trainings'
  | 'loves'
  | 'avoids'
  | 'payCeiling'
> {
  readonly hoursPerMonth: number | null;
  readonly locale: Candidate['language'];
}

/** What the matches so far say. */
export interface HistoryFacts extends Pick<
  Candidate,
  | 'hoursCommitted'
  | 'engagementsNow'
  | 'engagementsBefore'
  | 'openOffers'
  | 'offersInLast90Days'
  | 'declined'
  | 'paidWork'
> {
  /** Requests with which the partner has been matched before, whatever became of it. */
  readonly pairedWith: readonly string[];
}

/** Somebody who is not sure of their hours yet is taken for a person with four: what most requests ask. */
const unsureHours = 4;

interface About {
  readonly profile: ProfileFacts;
  readonly history: HistoryFacts;
  readonly conflicts: readonly string[];
  /** Requests that would bring somebody together with a person they do not want to meet. */
  readonly keptFrom: readonly string[];
  readonly waived: Candidate['waived'];
  readonly consentToOffers: boolean;
  readonly profileConfirmedOn: Candidate['profileConfirmedOn'];
}

/** A partner as the rules and the score see them. A pair that exists is never proposed a second time; one that was declined, never unnoticed. */
export function asCandidate({ profile, history, conflicts, ...known }: About): Candidate {
  const { locale, hoursPerMonth, ...facts } = profile;
  return {
    ...facts,
    ...history,
    ...known,
    language: locale,
    hoursPerMonth: hoursPerMonth ?? unsureHours,
    excludedFrom: conflicts,
    pairedWith: history.pairedWith.filter((id) => !history.declined.includes(id)),
  };
}
