import { words } from '../../src/features/people/words/index.js';
import type { Locale } from '../../src/kernel/text.js';
import { words as site } from '../../src/ui/words.js';
import { written } from './journey-cast.js';
import type { Person } from './person.js';

/** Opens the account of a coordinator who reads in one language, gives it the role, and goes back to the list. */
export async function makeCoordinator(administrator: Person, reads: Locale): Promise<void> {
  const { locale } = administrator.options;
  const { admin, account, roles, done } = words[locale];
  const { email, givenName, familyName } = written[reads].coordinator;
  await administrator.press(admin.add);
  await administrator.fill(admin.facts.email, email);
  await administrator.fill(account.givenName, givenName);
  await administrator.fill(account.familyName, familyName);
  await administrator.choose(admin.facts.language, account.languages[reads]);
  await administrator.press(admin.addNow);
  await administrator.select(admin.give, roles.coordinator);
  await administrator.press(admin.giveNow);
  expect(await administrator.reads()).toContain(done['granted']);
  await administrator.follow(site[locale].back);
}
