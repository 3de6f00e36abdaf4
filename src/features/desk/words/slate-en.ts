import { format } from '../../../platform/words/format.js';

const f = format('en');
const people = (n: number): string => f.plural(n, { one: '# person', other: '# people' });
const points = (n: number): string => f.plural(n, { one: '# point', other: '# points' });

export const slateEn = {
  title: (code: string) => `Slate for ${code}`,
  link: 'Look for the best set of people together',
  lead: 'These people fill the free places best when you look at them together. Nothing is proposed until you say so.',
  fair: 'Rules are about the table. They never change anybody’s own score.',
  seated: (n: number) => `Sitting there or proposed already: ${people(n)}. The rules count them.`,
  full: 'Every place has somebody already: a person, or a proposal.',
  nobody: 'Nobody who fits is free.',
  best: (n: number, score: number) => `The best set: ${people(n)}, ${points(score)}`,
  columns: { person: 'Person', fit: 'Fit', serves: 'Helps to keep' },
  noRule: 'No rule needs this person.',
  propose: 'Propose these people',
  empty: (n: number) => f.plural(n, { one: '# place stays empty.', other: '# places stay empty.' }),
  next: 'The next best sets',
  nextOne: (score: number, less: number) => `${points(score)}, ${less === 0 ? 'the same' : `${f.number(less)} less`}`,
  prices: 'What each rule costs',
  price: (rule: string, more: number) => (more === 0 ? `${rule}: costs nothing.` : `${rule}: costs ${points(more)}.`),
  priceSeats: (rule: string, seats: number) =>
    `${rule}: without it, ${f.plural(seats, { one: '# more place', other: '# more places' })} would be filled.`,
  clash: (n: number): string => (n === 1 ? 'This rule cannot hold' : `These ${f.number(n)} rules cannot all hold`),
  clashLead: (n: number): string =>
    n === 1
      ? 'Too few people who fit count for it. Change it or drop it below.'
      : 'Each of them could hold without the others. Change one or drop one below.',
  min: (n: number, kind: string) => `${kind}: at least ${f.number(n)}`,
  max: (n: number, kind: string) => `${kind}: at most ${f.number(n)}`,
  rules: 'Rules for this table',
  from: {
    coordinator: 'A coordinator set these rules.',
    committee: 'These rules come from the committee’s own rules. You can change them.',
    nobody: 'There is no rule yet.',
  },
  groups: { own: 'Experience and language', perspective: 'Perspectives', province: 'Provinces and territories' },
  atLeast: (kind: string) => `${kind}: at least`,
  atMost: (kind: string) => `${kind}: at most`,
  any: 'Any number',
  save: 'Save the rules',
  wrong: 'Choose a number from the list.',
  order: 'The most must not be smaller than the least.',
};
