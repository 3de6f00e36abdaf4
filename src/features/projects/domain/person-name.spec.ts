import { likelyLocale, personName } from './person-name.js';

it.each([
  ['Dr Gagné', { givenName: 'Dr Gagné', familyName: '' }],
  ['Dr Marie  Gagné', { givenName: 'Dr Marie', familyName: 'Gagné' }],
  ['Gagné', { givenName: '', familyName: 'Gagné' }],
])('takes %s apart', (name, parts) => {
  expect(personName(name)).toEqual(parts);
});

it.each([
  ['Université Laval', 'fr'],
  ['University of Alberta', 'en'],
  ['CHU Sainte-Justine', 'fr'],
  ['Institute of Health', 'en'],
  ['Centre for Sleep', 'en'],
])('writes to somebody of %s in %s', (institution, locale) => {
  expect(likelyLocale(institution)).toBe(locale);
});
