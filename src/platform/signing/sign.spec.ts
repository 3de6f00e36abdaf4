import { isSigned, sign } from './sign.js';

const secret = 'a secret that only this test knows';

it('opens one door for one thing', () => {
  const word = sign(secret, 'sign-in', '1');
  expect(word).toMatch(/^[\w-]{43}$/);
  expect(isSigned(secret, 'sign-in', '1', word)).toBe(true);
  expect(isSigned(secret, 'read-letter', '1', word)).toBe(false);
  expect(isSigned(secret, 'sign-in', '2', word)).toBe(false);
  expect(isSigned('another secret', 'sign-in', '1', word)).toBe(false);
});

it.each(['', 'x', 'é'.repeat(43), 'x'.repeat(10_000)])('refuses a word that is none', (word) => {
  expect(isSigned(secret, 'sign-in', '1', word)).toBe(false);
});
