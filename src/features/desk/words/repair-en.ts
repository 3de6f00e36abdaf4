import { format } from '../../../platform/words/format.js';

const f = format('en');
const points = (n: number) => f.plural(Math.abs(n), { one: '# point', other: '# points' });
const places = (n: number) => f.plural(Math.abs(n), { one: '# place', other: '# places' });

/** What the console says about mending a plan, and about why it is as it is. */
export const repairEn = {
  rail: 'Repair',
  list: {
    title: 'Repair',
    lead: 'Places for which nobody is proposed, or whose first choice has no room left, and people who have no place yet. All of it is worked out from how things stand now.',
    places: 'Places without anybody',
    noPlaces: 'Somebody is proposed for every open place',
    noPlacesNext: 'When somebody says no, or a place opens, it shows up here.',
    people: 'People who were never asked',
    noPeople: 'Everybody who fits an open request was asked before, or is proposed.',
    columns: { request: 'Request', empty: 'Places', person: 'Person', next: 'What you can do' },
    empty: places,
    fill: 'See who could fill it',
    seat: 'Find a place',
  },
  offers: {
    title: (code: string) => `Fill a place of ${code}`,
    titlePerson: (name: string) => `Find a place for ${name}`,
    heading: 'A place is open: what you can do',
    lead: 'Nothing is sent. Only proposals that nobody outside has heard of can change. Whoever was approved or asked keeps their place.',
    nothing: 'No proposal fills a place today',
    nothingNext: 'Look at why the place stays empty, and what would fill it.',
    nothingPerson: 'No open place can take this person today. Look at the requests one by one to see why.',
    kinds: { nobody: 'Nobody moves', few: (n: number) => `At most ${n} people move`, best: 'The best there is' },
    also: { few: 'Also the best when a few people move', best: 'Also the best there is' },
    comes: (name: string, code: string, score: number) => `${name} is proposed for ${code}. Fit: ${score} of 100.`,
    comesFirst: (name: string, code: string, score: number) =>
      `${name} stands by for ${code}, and now comes first. Fit: ${score} of 100.`,
    moves: (name: string, from: string, to: string) =>
      `${name} moves from ${from} to ${to}, and stands by for ${from}.`,
    stepsBack: (name: string, from: string) => `${name} no longer comes first for ${from}, and stands by there.`,
    sum: (more: number, won: number) =>
      [
        more > 0 ? `${places(more)} more would have somebody.` : '',
        won < 0 ? `The total falls by ${points(won)}.` : `The total grows by ${points(won)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    rule: (code: string, rule: string) => `${code}, ${rule}`,
    held: (rules: string) => `It keeps the rules of the tables. What costs something: ${rules}.`,
    without: (more: number, won: number) =>
      [
        more > 0 ? `Without it, ${places(more)} more would have somebody.` : '',
        more < 0 ? `Without it, ${places(more)} fewer would have somebody.` : '',
        won < 0
          ? `All scores together would be ${points(won)} lower.`
          : `All scores together would be ${points(won)} higher.`,
      ]
        .filter(Boolean)
        .join(' '),
    go: 'Propose this',
    goWhich: (kind: string) => `Propose this: ${kind}`,
    all: 'See how to fill a place',
  },
  working: {
    title: 'Working it out',
    now: 'There is a lot to weigh. The answer shows up here as soon as it is there.',
    leave: 'You can leave this page and come back. Nothing changes in the meantime.',
    look: 'Look again',
  },
  whyNot: {
    link: 'Why not somebody else?',
    title: (code: string) => `Why not this person for ${code}?`,
    lead: 'Choose somebody, to see what it would take to seat them in this request.',
    find: 'Name of the person',
    nothing: 'Type a name, or a part of it',
    tooLong: 'Use 200 characters or fewer',
    go: 'Look',
    none: 'Nobody by that name',
    noneNext: 'Try a part of the name, or the email address.',
    people: 'Choose a person',
    answer: (name: string) => `Why not ${name}?`,
    closed: 'This request is not open, so nobody is looked for.',
    chosen: (name: string, code: string) => `The best plan of today has ${name} in ${code}. You can propose them.`,
    full: (code: string) => `Every place of ${code} has somebody who was approved.`,
    busy: (name: string) =>
      `${name} has no room now: they have as many engagements as they want, or were asked often lately.`,
    apart: (name: string, code: string) => `${name} cannot be proposed for ${code}. What stands in the way:`,
    matched: (state: string) => `There is a match already. It is ${state}.`,
    rule: (label: string, why: string) => `${label}. ${why}`,
  },
  margin: {
    even: (name: string, code: string) => `Another plan with ${name} in ${code} is just as good. You can propose them.`,
    loses: (name: string, code: string, total: number) =>
      `With ${name} in ${code}, the plan as a whole would lose ${points(total)}.`,
    empties: (name: string, code: string, n: number) =>
      `With ${name} in ${code}, ${f.plural(n, { one: '# place elsewhere would have nobody', other: '# places elsewhere would have nobody' })}.`,
    more: (other: string, n: number) => `${other} has this place, and brings ${points(n)} more here.`,
    fewer: (other: string, n: number) => `${other} has this place, and brings ${points(n)} less here.`,
    same: (other: string) => `${other} has this place, and brings just as much here.`,
    elsewhere: (n: number) => `${points(n)} would be lost elsewhere.`,
    elsewhereWon: (n: number) => `${points(n)} would be won elsewhere.`,
    wanted: (code: string, name: string) => `${code} wants ${name} more: the best plan has them there.`,
    fairness: (n: number) => `${points(n)} of it are for fair turns: somebody would be asked more often.`,
    fairnessWon: (n: number) => `${points(n)} are won back for fair turns: somebody would be asked less often.`,
    urgency: (n: number) => `${points(n)} are for a place that is needed sooner.`,
    urgencyWon: (n: number) => `${points(n)} are won back for a place that is needed sooner.`,
    nearest: (code: string, total: number) => `The open request that comes closest is ${code}: ${points(total)} short.`,
    nearestEven: (code: string) =>
      `The open request that comes closest is ${code}: a plan with them there is just as good.`,
    nearestEmpties: (code: string) =>
      `The open request that comes closest is ${code}, but another place would then have nobody.`,
    nowhere: 'No open request can take this person today.',
    elsewhereToo: 'Where it would cost least',
  },
  whyEmpty: {
    link: 'Why is a place empty?',
    title: (code: string) => `Why is a place of ${code} empty?`,
    none: (code: string) => `In the best plan of today every place of ${code} has somebody.`,
    noneNext: 'See who could fill it.',
    lead: (n: number) =>
      `${f.plural(n, { one: '# place stays empty', other: '# places stay empty' })} even in the best plan of today. Each of these changes alone would fill one place.`,
    nothing: 'No single change fills it.',
    oneMore: 'One engagement more',
    oneMoreLead: 'These people are full. Ask them whether they would take one more.',
    oneMoreOf: (name: string, won: number) =>
      won < 0 ? `${name}: the total falls by ${points(won)}` : `${name}: the total grows by ${points(won)}`,
    swap: 'From another request',
    swapOf: (name: string, from: string) => `${name} comes from ${from}, which then has a place without anybody.`,
    swapPoints: (won: number) =>
      won < 0 ? `The total falls by ${points(won)}.` : `The total grows by ${points(won)}.`,
    waivers: 'Setting one rule aside',
    waiver: (rule: string, n: number) =>
      `${rule}: ${f.plural(n, { one: '# person could come', other: '# people could come' })}.`,
    waiverBest: (name: string, score: number) => `The best is ${name}, with a fit of ${score} of 100.`,
    waive: 'Set it aside for this person',
    waiveFor: (rule: string, name: string) => `Set it aside for this person: ${rule}, ${name}`,
    look: (name: string) => `Look at ${name}`,
  },
  whyThis: {
    link: 'Why this person, and who would be next?',
    title: (name: string, code: string) => `Why ${name} for ${code}?`,
    parts: 'The fit today',
    noFit: 'This person left, or cannot be looked at now.',
    next: 'Who would be next',
    decided: 'This match is decided, so the plan does not look at it any more.',
    nextIs: (name: string, next: string) => `Without ${name}, the place would go to ${next}.`,
    nextNone: (name: string) => `Without ${name}, nobody else could have the place.`,
    even: 'The plan as a whole would be just as good.',
    loses: (total: number) => `The plan as a whole would lose ${points(total)}.`,
    empties: (n: number) =>
      `${f.plural(n, { one: '# place more would have nobody', other: '# places more would have nobody' })}.`,
    notInPlan: (name: string, code: string) => `The best plan of today does not have ${name} in ${code}.`,
  },
};
