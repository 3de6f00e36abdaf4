import { daysBetween, type Day } from '../../../kernel/days.js';
import {
  activities,
  availabilities,
  conditions,
  interests,
  meetingLanguages,
  minutesBetween,
  perspectives,
  provinces,
  timeZones,
  trainings,
  type MeetingLanguage,
  type TimeZone,
} from '../../../kernel/vocabulary/index.js';
import { flag, keys, level, number, set, type Facts } from '../engine/index/index.js';
import type { Candidate, WaivedRule, Wish } from './candidate.js';
import { offersIn90Days, oldestProfile } from './partner-rules.js';
import { hoursLeft } from './work-rules.js';

/** What can be loved or avoided. */
export const wishes: readonly Wish[] = [...new Set<Wish>([...activities, ...interests])];

/** Days since a profile was confirmed, the longest first: a level says how many of these have not passed. */
export const ages = [oldestProfile, 730, 545, 365, 270, 180] as const;

/** One zone for each way clocks go, and for each zone which of them it is. */
export const clocks: readonly TimeZone[] = timeZones.filter((zone, i) => timeZones.findIndex(sameClock(zone)) === i);
const clockByZone = new Map(timeZones.map((zone) => [zone, clocks.findIndex(sameClock(zone))]));
export const clockOf = (zone: TimeZone): number => clockByZone.get(zone) ?? 0;
function sameClock(zone: TimeZone): (other: TimeZone) => boolean {
  return (other) => timeZones.every((from) => minutesBetween(from, other) === minutesBetween(from, zone));
}

/** How well a language goes: not at all, able, or preferred. */
export const ease = (candidate: Pick<Candidate, 'language' | 'meetingLanguages'>, asked: MeetingLanguage): number => {
  if (candidate.language === asked) return 2;
  return candidate.meetingLanguages.includes(asked) ? 1 : 0;
};

/** Hours above this count as this many: nobody asks for more. */
export const mostHours = 127;
/** The same for hours that are looked up with the meeting times. */
export const mostSpare = 24;
export const mostTurn = 10;

/**
 * What the index knows of a candidate: codes as bits and numbers, and the ids of needs. No name, no address, no text. Each
 * column serves a rule or a criterion; `demand-rules` and `demand-criteria` say how.
 */
export const candidateSchema = {
  columns: {
    ...{ active: flag, consent: flag, room: flag, rested: flag, practised: flag, travels: flag, comes: flag },
    conditions: set(conditions.length),
    interests: set(interests.length),
    activities: set(activities.length),
    perspectives: set(perspectives.length),
    languages: set(meetingLanguages.length),
    provinces: set(provinces.length),
    clocks: set(clocks.length),
    trainings: set(trainings.length),
    loves: set(wishes.length),
    avoids: set(wishes.length),
    hours: level(mostHours + 1),
    freshness: level(ages.length + 1),
    /** The clock and the meeting times as one number. */
    times: number(clocks.length << availabilities.length),
    spare: number(mostSpare + 1),
    turn: number(mostTurn + 1),
    ease: number(3 ** meetingLanguages.length),
    ...{ conflicts: keys, wishedAway: keys, declined: keys, paired: keys, waived: keys },
  },
  joints: [
    ['times', 'spare'],
    ['turn', 'freshness', 'ease', 'comes'],
  ],
} as const;

export type CandidateFacts = Facts<typeof candidateSchema.columns>;

const codes = <Code>(vocabulary: readonly Code[], chosen: readonly Code[]): number[] =>
  chosen.map((code) => vocabulary.indexOf(code)).filter((value) => value >= 0);
const within = (most: number, value: number): number => Math.max(0, Math.min(most, Math.floor(value)));
export const waiverKey = ({ needId, rule }: WaivedRule): string => `${needId} ${rule}`;
export const turnOf = ({ engagementsNow, engagementsBefore, offersInLast90Days }: Candidate): number =>
  within(mostTurn, 10 - 4 * engagementsNow - engagementsBefore - 2 * offersInLast90Days);

/** A candidate as facts of the index, on the day on which we look. */
export function factsOf(candidate: Candidate, today: Day): CandidateFacts {
  return { ...flagsOf(candidate), ...setsOf(candidate), ...numbersOf(candidate, today), ...keysOf(candidate) };
}

const flagsOf = (candidate: Candidate) => ({
  active: Number(candidate.status === 'active'),
  consent: Number(candidate.consentToOffers),
  room: Number(candidate.engagementsNow + candidate.openOffers < candidate.maxEngagements),
  rested: Number(Math.max(candidate.openOffers, candidate.offersInLast90Days) < offersIn90Days),
  practised: Number(candidate.experience !== 'new'),
  travels: Number(candidate.inPerson),
  comes: Number(candidate.inPerson && !candidate.accessNeeds.includes('phone_only')),
});

const setsOf = (candidate: Candidate) => ({
  conditions: codes(conditions, candidate.conditions),
  interests: codes(interests, candidate.interests),
  activities: codes(activities, candidate.activities),
  perspectives: codes(perspectives, candidate.perspectives),
  languages: codes(meetingLanguages, candidate.meetingLanguages),
  provinces: candidate.province === null ? [] : codes(provinces, [candidate.province]),
  clocks: [clockOf(candidate.timeZone)],
  trainings: codes(trainings, candidate.trainings),
  loves: codes(wishes, candidate.loves),
  avoids: codes(wishes, candidate.avoids),
});

function numbersOf(candidate: Candidate, today: Day) {
  const age = daysBetween(candidate.profileConfirmedOn, today);
  const free = codes(availabilities, candidate.availability).reduce((mask, time) => mask | (1 << time), 0);
  return {
    hours: within(mostHours, hoursLeft(candidate)),
    freshness: ages.filter((most) => age <= most).length,
    times: (clockOf(candidate.timeZone) << availabilities.length) | free,
    spare: within(mostSpare, hoursLeft(candidate)),
    turn: turnOf(candidate),
    ease: meetingLanguages.reduce((all, language) => all * 3 + ease(candidate, language), 0),
  };
}

const keysOf = (candidate: Candidate) => ({
  conflicts: candidate.excludedFrom,
  wishedAway: candidate.keptFrom,
  declined: candidate.declined,
  paired: candidate.pairedWith,
  waived: candidate.waived.map(waiverKey),
});
