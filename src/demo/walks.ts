import type { Locale } from '../kernel/text.js';
import {
  approve,
  bothAgree,
  coordinatorWithdraws,
  end,
  introduce,
  offer,
  partnerAgrees,
  partnerStepsBack,
  sayNo,
  sayYes,
  start,
  teamAgrees,
  teamSaysNo,
  type Step,
} from './match-steps.js';
import { helen, marie } from './people.js';

type Days = readonly (readonly [daysAgo: number, step: Step])[];

/** One match of the story: for which request, with whom when it matters, and what happens how many days ago. */
export interface PlannedWalk {
  readonly code: string;
  readonly partner?: string;
  readonly locale?: Locale;
  readonly days: Days;
}

/** Requests for which the first proposals were made, six weeks ago. */
export const firstWave = ['R-101', 'R-102', 'R-103', 'R-104', 'R-105', 'R-107', 'R-108', 'R-115', 'R-202'];
/** And those of the second, twelve days ago. */
export const secondWave = ['R-105', 'R-108', 'R-109', 'R-110', 'R-113', 'R-114'];

const upToMeeting: Days = [
  [41, offer],
  [38, sayYes],
  [36, introduce(3)],
];
const upToWork: Days = [...upToMeeting, [32, bothAgree], [30, start]];
const laterUpToMeeting: Days = [
  [11, offer],
  [9, sayYes],
  [7, introduce(2)],
];

/** A match for every way that a match can go. */
export const walks: readonly PlannedWalk[] = [
  { code: 'R-202', days: upToWork }, // its one place: filled, and a seat taken
  { code: 'R-101', locale: 'fr', days: upToWork },
  { code: 'R-102', days: upToWork },
  { code: 'R-107', days: upToWork },
  { code: 'R-107', days: [...upToWork, [9, end('completed')]] },
  { code: 'R-103', days: [...upToMeeting, [32, teamSaysNo('schedule_mismatch')]] },
  { code: 'R-105', days: [...upToMeeting, [32, partnerStepsBack]] },
  {
    code: 'R-104',
    days: [
      [41, offer],
      [38, sayNo('not_enough_time', 100)],
    ],
  },
  {
    code: 'R-108',
    locale: 'fr',
    days: [
      [41, offer],
      [38, sayNo('topic_not_for_me')],
    ],
  },
  { code: 'R-115', days: [[41, offer]] }, // nobody answers
  {
    code: 'R-102',
    days: [
      [41, offer],
      [39, coordinatorWithdraws],
    ],
  },
  { code: 'R-113', days: [...laterUpToMeeting, [4, bothAgree]] },
  { code: 'R-110', days: [...laterUpToMeeting, [4, bothAgree]] }, // its one place
  { code: 'R-109', days: [...laterUpToMeeting, [4, teamAgrees]] },
  { code: 'R-114', locale: 'fr', days: [...laterUpToMeeting, [4, partnerAgrees]] },
  {
    code: 'R-113',
    days: [
      [11, offer],
      [7, sayYes],
      [2, introduce(6)],
    ],
  },
  {
    code: 'R-114',
    locale: 'fr',
    days: [
      [8, offer],
      [4, sayYes],
    ],
  },
  {
    code: 'R-109',
    days: [
      [8, offer],
      [4, sayYes],
    ],
  },
  { code: 'R-105', days: [[4, offer]] },
  { code: 'R-108', locale: 'fr', days: [[4, offer]] },
  { code: 'R-114', partner: marie, locale: 'fr', days: [[1, offer]] },
  { code: 'R-116', partner: helen, days: [[1, offer]] },
  { code: 'R-106', days: [[1, offer]] },
  { code: 'R-101', locale: 'fr', days: [[1, offer]] },
  { code: 'R-103', locale: 'en', days: [[0, approve]] },
  { code: 'R-108', locale: 'fr', days: [[0, approve]] },
];
