import { testConfig } from '../../../../test/support/mail-app.js';
import { letterContext } from '../../../platform/mail/letter-context.js';
import { renderLetter } from '../../../platform/mail/render-letter.js';
import { matchInterested } from './match-interested.email.js';
import { matchWaiting } from './match-waiting.email.js';
import { emailNamed } from '../../../platform/mail/email.js';

it.each([matchInterested, matchWaiting])('leads coordinators to their own page of a match: $name', ({ name }) => {
  const letter = emailNamed(name)!;
  for (const [locale, page] of [
    ['en', '/en/coordination/matches/'],
    ['fr', '/fr/coordination/jumelages/'],
  ] as const) {
    const context = letterContext(testConfig({}), locale, 'Amira');
    expect(renderLetter(letter, letter.sample, context, { elsewhere: 'https://example.ca' }).text).toContain(page);
  }
});
