import { format } from '../../../platform/words/format.js';

const f = format('en');

/** What people decide about rules and points. */
export const rulesEn = {
  weights: {
    title: 'Criteria and weights',
    lead: 'Each person who meets the rules gets up to 100 points for a request. These are the points. Who somebody is never counts: not age, gender, origin, income or experience.',
    kept: 'A change counts from now on. What was proposed before keeps its points.',
    inForce: (version: number) => `Version ${version} is in force.`,
    readOnly: 'Only administrators can change the weights.',
    points: 'points',
    form: 'What each criterion counts',
    sum: 'The points must add up to 100.',
    sumIs: (sum: number) => `The points add up to ${sum}. They must add up to 100.`,
    whole: (label: string) => `Enter a whole number from 0 to 100 for “${label}”`,
    reason: 'Why this change?',
    reasonHint: 'Everybody who reads this page will see it.',
    reasonMissing: 'Say why, so that people can understand it later',
    reasonLong: 'Say it in 1,000 characters or fewer',
    preview: 'See what would change',
    save: 'Use these weights from now on',
    saved: 'The new weights are in force.',
    outcome: 'What would change',
    notYet: 'Nothing is changed yet.',
    nothing: 'The same people would be at the top of each open request.',
    looked: (looked: number, open: number) =>
      looked < open
        ? `We looked at the first ${looked} of ${open} open requests.`
        : f.plural(looked, { one: 'We looked at # open request.', other: 'We looked at all # open requests.' }),
    columns: { request: 'Request', places: 'Free places', into: 'Would come in', out: 'Would drop out' },
    history: 'Earlier decisions',
    historyColumns: { version: 'Version', when: 'When', who: 'Who', why: 'Why', numbers: 'Points', look: 'Look' },
    builtIn: 'Came with Tandem',
    load: 'Try these numbers',
    loadWhich: (version: number) => `Try the numbers of version ${version}`,
    notNow: 'None',
  },
};
