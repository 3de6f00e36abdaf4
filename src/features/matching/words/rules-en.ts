import { format } from '../../../platform/words/format.js';

const f = format('en');

/** What people decide about rules and points. */
export const rulesEn = {
  weights: {
    title: 'Criteria and weights',
    lead: 'Each person who meets the rules gets up to 100 points for a request. These are the points. Who somebody is never counts: not age, gender, origin or income, nor how often they have been a partner.',
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
    builtInWhy: 'To start with',
    load: 'Try these numbers',
    ofVersion: (version: number) => `from version ${version}`,
    notNow: 'None',
  },
  waiver: {
    titleOne: (name: string, rule: string) => `Ask ${name} anyway: set aside “${rule}”`,
    titleAll: (rule: string) => `Set aside “${rule}” for this request`,
    of: (code: string, title: string) => `${code}: ${title}`,
    fits: (score: number) => `The fit is ${score} of 100.`,
    wouldBring: (people: number, best: number | null) =>
      best === null
        ? 'This rule alone keeps nobody out.'
        : f.plural(people, {
            one: `This rule alone keeps # person out. The fit is ${best} of 100.`,
            other: `This rule alone keeps # people out. The best fit is ${best} of 100.`,
          }),
    leadOne:
      'If no other rule is in the way, this person is proposed at once. Nobody outside hears of it. You approve as always, and can undo this until then.',
    leadAll: 'The rule no longer counts for anybody in this request. All other rules do. You can undo this.',
    reason: 'Why is it right here?',
    reasonHint: 'Other coordinators read it. Do not write about health.',
    reasonMissing: 'Say why it is right here',
    reasonLong: 'Say it in 1,000 characters or fewer',
    askAnyway: 'Set it aside and propose',
    waiveAll: 'Set it aside for everybody',
    keep: 'Keep the rule',
  },
  payFit: {
    tell: 'Write to us about it',
    fits: (limit: string) => `This fits your limit of ${limit} a year.`,
    over: (limit: string) => `This would pass your limit of ${limit} a year. Tell us if you still want it.`,
    year: (year: string, added: string, total: string) =>
      `In ${year} it pays about ${added}. With your other work that is ${total}.`,
  },
};
