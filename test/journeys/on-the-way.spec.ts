import type { Browser } from 'playwright-core';
import { deskPaths } from '../../src/features/desk/desk.paths.js';
import { matchingPaths } from '../../src/features/matching/matching.paths.js';
import { partnersPaths } from '../../src/features/partners/partners.paths.js';
import { requestsPaths } from '../../src/features/requests/requests.paths.js';
import { conditionLabels, partnerDeclineReasonLabels, perspectiveLabels } from '../../src/kernel/vocabulary/index.js';
import { words as web } from '../../src/platform/web/words.js';
import { openBrowser } from '../support/browser.js';
import { given } from '../support/given.js';
import { wordsOf } from '../support/journey-words.js';
import { linksOf } from '../support/letter-links.js';
import { matchLife } from '../support/match-life.js';
import { Person } from '../support/person.js';
import { runTandem, type RunningTandem } from '../support/running-tandem.js';

/** What happens to people on the way: they change languages, tire, are slow, are fast, and have mail scanners. */
const t = wordsOf('en');

let browser: Browser;
let tandem: RunningTandem;
beforeAll(async () => void ([browser, tandem] = await Promise.all([openBrowser(), runTandem()])), 90_000);
afterAll(async () => {
  await browser.close();
  await tandem.close();
}, 30_000);

const enter = (email = 'visitor@example.ca', width = 1280) =>
  Person.enter(browser, tandem, { locale: 'en', email, width });

it('changing the language keeps the page, and what was written before', async () => {
  const visitor = await enter(undefined, 390);
  await visitor.visit(partnersPaths.step.to('en', { step: 'experience' }));
  await visitor.fill(t.apply.fields.ownWords, 'Mornings are slow.');
  await visitor.press(t.apply.next);
  await visitor.changePageLanguage();
  expect(new URL(visitor.page.url()).pathname).toBe(partnersPaths.step.to('fr', { step: 'lieu' }));
  await visitor.follow(wordsOf('fr').site.back);
  expect(await visitor.field(wordsOf('fr').apply.fields.ownWords).inputValue()).toBe('Mornings are slow.');
  expect(visitor.faults).toEqual([]);
}, 60_000);

it('the first step can be done without a mouse', async () => {
  const visitor = await enter();
  const { keyboard } = visitor.page;
  await visitor.visit(partnersPaths.step.to('en', { step: 'experience' }));
  for (const label of [perspectiveLabels.caregiver.en, conditionLabels['MG30.02'].en]) {
    await visitor.tabTo(visitor.field(label));
    await keyboard.press('Space');
  }
  await visitor.tabTo(visitor.field(t.apply.fields.years));
  await keyboard.type('7');
  await visitor.tabTo(visitor.field(t.apply.fields.ownWords));
  await keyboard.type('I care for my father.');
  await visitor.tabTo(visitor.button(t.apply.next));
  await Promise.all([visitor.page.waitForEvent('load'), keyboard.press('Enter')]);
  expect(await visitor.heading()).toBe(t.apply.parts.place);
  await visitor.follow(t.site.back);
  expect(await visitor.field(perspectiveLabels.caregiver.en).isChecked()).toBe(true);
  expect(await visitor.field(t.apply.fields.years).inputValue()).toBe('7');
  expect(visitor.faults).toEqual([]);
}, 60_000);

it('looking at a sign-in link twenty times, as scanners do, does not use it up', async () => {
  const { email } = await given(tandem.at.db).account({ givenName: 'Omar', roles: ['researcher'] });
  const person = await enter(email);
  await person.askForLink();
  const letter = await person.letter('Your sign-in link');
  const link = linksOf(letter.html)[0] ?? '';
  for (let times = 0; times < 20; times += 1) await fetch(link, { method: times % 2 ? 'HEAD' : 'GET' });
  await person.open(letter);
  await person.press(t.people.continue.as('Omar'));
  expect(await person.heading()).toBe(t.requests.list.title);
  expect(person.faults).toEqual([]);
}, 60_000);

it('a session that ends while somebody writes costs nothing of what they wrote', async () => {
  const { id, email } = await given(tandem.at.db).account({ givenName: 'Ines', roles: ['principal_investigator'] });
  await given(tandem.at.db).project({ principalInvestigatorId: id, titleEn: 'Rest and work' });
  const team = await enter(email);
  await team.signIn('Ines');
  await team.visit(requestsPaths.start.to('en'));
  await team.choose(t.requests.forPart.legend, 'Rest and work');
  await team.press(t.requests.start.button);
  await team.follow(t.requests.parts.words);
  await team.fill(t.requests.wordsPart.titleEn, 'Help us “listen” & learn');
  await team.fill(t.requests.wordsPart.summaryEn, 'Two lines.\nNothing is lost.');
  await tandem.at.db.query(`update sessions set expires_at = now() - interval '1 second' where account_id = $1`, [id]);
  await team.press(t.requests.save);
  expect(await team.heading()).toBe(web.en.signInAgain.title);
  const tab = await team.newTab();
  await tab.signIn('Ines');
  await team.press(web.en.signInAgain.send);
  expect(await team.heading()).toBe(t.requests.parts.words);
  expect(await team.field(t.requests.wordsPart.titleEn).inputValue()).toBe('Help us “listen” & learn');
  expect(await team.field(t.requests.wordsPart.summaryEn).inputValue()).toBe('Two lines.\nNothing is lost.');
  const answers = [expect.stringContaining('answers 401'), expect.stringContaining('answers 422')];
  expect([team.faults, tab.faults]).toEqual([answers, []]); // 422: the French words are still to write
}, 60_000);

it('a no for lack of time offers a break, and gives the place back', async () => {
  const { match, partner } = await matchLife(tandem.at.db).at('offered');
  const [row] = await tandem.at.db.query<{ email: string }[]>('select email from accounts where id = $1', [partner.id]);
  const person = await enter(row?.email, 390);
  await person.signIn('Marie');
  await person.press(t.home.home.notNow);
  await person.choose(t.home.notNow.legend, partnerDeclineReasonLabels.not_enough_time.en);
  await person.choose(t.home.notNow.pause, t.home.pause.choices['2']);
  await person.press(t.home.notNow.button);
  expect(await person.heading()).toBe(t.home.home.paused);
  const { email } = await given(tandem.at.db).account({ givenName: 'Amira', roles: ['coordinator'] });
  const coordinator = await enter(email);
  await coordinator.signIn('Amira');
  await coordinator.visit(deskPaths.request.to('en', { id: match.requestId }));
  expect(await coordinator.reads()).toContain(t.desk.request.taken(0, 1));
  await person.visit(matchingPaths.home.to('en'));
  await person.press(t.home.home.back);
  expect(await person.reads()).toContain(t.home.done.back);
  expect([person.faults, coordinator.faults]).toEqual([[], []]);
}, 60_000);

it('when two coordinators approve for the last place at once, one reads who was faster', async () => {
  const life = matchLife(tandem.at.db);
  const { match } = await life.proposal({ partner: await namedPartner('Ada') });
  const other = await life.proposal({ request: { id: match.requestId }, partner: await namedPartner('Bo') });
  const compared = { with: `${match.partnerId},${other.match.partnerId}` };
  const page = deskPaths.compare.to('en', { id: match.requestId }, compared);
  const coordinators = await Promise.all(
    ['Kim', 'Lee'].map(async (givenName) => {
      const account = { givenName, familyName: 'Roy', roles: ['coordinator'] as const };
      const coordinator = await enter((await given(tandem.at.db).account(account)).email);
      await coordinator.signIn(givenName);
      await coordinator.visit(page);
      return { coordinator, givenName };
    }),
  );
  await Promise.all(
    coordinators.map(({ coordinator }, n) =>
      coordinator.press(t.desk.compare.approveWho(n === 0 ? 'Ada Dubois' : 'Bo Dubois')),
    ),
  );
  const headings = await Promise.all(coordinators.map(({ coordinator }) => coordinator.heading()));
  const slower = headings.indexOf(web.en.title.conflict);
  expect(headings.filter((heading) => heading === web.en.title.conflict)).toHaveLength(1);
  const faster = coordinators[1 - slower];
  expect(await coordinators[slower]?.coordinator.reads()).toContain(`${faster?.givenName} Roy approved the last one.`);
  expect(await faster?.coordinator.reads()).toContain(t.desk.compare.taken(1, 1));
}, 90_000);

async function namedPartner(givenName: string) {
  const { id } = await given(tandem.at.db).account({ givenName, roles: ['partner'] });
  return given(tandem.at.db).partner({ accountId: id });
}
