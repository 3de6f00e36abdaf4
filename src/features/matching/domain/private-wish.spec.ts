import { couldBeAbout, NameBook } from './private-wish.js';

function book() {
  const names = new NameBook();
  names.add('Émilie Côté-Roy', 'r1');
  names.add('emilie.roy@example.ca', 'r1');
  names.add('Université Laval', 'r1');
  names.add('Université Laval', 'r2');
  names.add('PR-07', 'r3');
  names.add('Li', 'r4');
  names.add('Jean-Pierre Tremblay', 'r5');
  names.add('Marie Ève Roy', 'r6');
  names.add('Pat O’Neil', 'r7');
  names.add('李明', 'r8');
  names.add('Dr Gagnon', 'r9');
  return names;
}

it.each([
  ['Dre Emilie Cote-Roy', ['r1']],
  ['I would rather not meet ÉMILIE CÔTÉ-ROY, please.', ['r1']],
  ['emilie.roy@example.ca', ['r1']],
  ['Nobody from Université Laval', ['r1', 'r2']],
  ['pr-07', ['r3']],
  ['Li', []],
  ['Emilie', []],
  ['Université de Laval', []],
  ['Jean Pierre Tremblay', ['r5']],
  ['Dr. JEAN‑PIERRE TREMBLAY', ['r5']],
  ['Marie-Eve Roy', ['r6']],
  ["Pat O'Neil", ['r7']],
  ['not PR 07', ['r3']],
  ['emilie roy@example.ca', []],
  ['李明', ['r8']],
  ['Dr Gagnon', ['r9']],
  ['anything with Prof. Gagnon', ['r9']],
  ['Gagnon', []],
  ['Paul Gagnon', []],
  ['', []],
  ['!!! …', []],
])('finds in “%s”: %j', (wish, ids) => {
  expect([...book().namedIn([wish])].sort()).toEqual(ids);
});

it('takes a very long text without slowing down', () => {
  expect(book().namedIn([`${'word '.repeat(3000)} PR-07`]).size).toBe(1);
});

it.each([
  ['Amira Bell', true],
  ['the coordinator AMIRA', true],
  ['Dr. Bell', true],
  ['the Campbell lab', false],
])('knows whether “%s” could be about Amira Bell: %s', (wish, is) => {
  expect(couldBeAbout(wish, { givenName: 'Amira', familyName: 'Bell' })).toBe(is);
});
