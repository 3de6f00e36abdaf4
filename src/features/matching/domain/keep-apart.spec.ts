import { togetherOf } from './keep-apart.js';

const idOf = (one: { id: string }) => one.id;
const people = ['a', 'b', 'c'].map((id) => ({ id }));
const ids = (there: string[], ...pairs: [string, string][]) => {
  const apart = new Map<string, Set<string>>();
  for (const [one, other] of pairs)
    for (const [x, y] of [[one, other] as const, [other, one] as const])
      apart.set(x, (apart.get(x) ?? new Set()).add(y));
  return togetherOf(people, idOf, { there, apart }).map(idOf);
};

it('keeps the first of two who do not want to meet, and everybody else', () => {
  expect(ids([])).toEqual(['a', 'b', 'c']);
  expect(ids([], ['b', 'a'])).toEqual(['a', 'c']);
  expect(ids([], ['a', 'b'], ['b', 'c'])).toEqual(['a', 'c']);
});

it('leaves out whoever would meet somebody who is there', () => {
  expect(ids(['z'], ['c', 'z'], ['a', 'y'])).toEqual(['a', 'b']);
});
