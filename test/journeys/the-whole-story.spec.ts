import type { Browser } from 'playwright-core';
import { revealedLabels, revealLabels } from '../../src/features/matching/domain/reveal.js';
import { matchingPaths } from '../../src/features/matching/matching.paths.js';
import { deskPaths } from '../../src/features/desk/desk.paths.js';
import { requestsPaths } from '../../src/features/requests/requests.paths.js';
import { addDays } from '../../src/kernel/days.js';
import { locales } from '../../src/kernel/text.js';
import { today } from '../../src/platform/clock/today.js';
import { chapters } from '../support/journey-chapters.js';
import { openBrowser } from '../support/browser.js';
import { cast, otherPartner, projectRow } from '../support/journey-cast.js';
import { makeCoordinator } from '../support/journey-accounts.js';
import { beginToApply, goOnApplying, sendApplication } from '../support/journey-apply.js';
import { command, importRows } from '../support/journey-commands.js';
import { healthWordsIn, plainText, valueIn, type Letter } from '../support/journey-letters.js';
import { askForPartner } from '../support/journey-request.js';
import { wordsOf } from '../support/journey-words.js';
import { Person } from '../support/person.js';
import { runTandem, type RunningTandem } from '../support/running-tandem.js';

/** One partnership from an empty database to the first day of work, as the people in it do it. */
const variants = [true, false].flatMap((javaScript) => locales.map((locale) => ({ javaScript, locale })));

const stories = variants.map(({ locale, javaScript }) => cast(locale, javaScript));

let browser: Browser;
let tandem: RunningTandem;
beforeAll(async () => void ([browser, tandem] = await Promise.all([openBrowser(), runTandem()])), 90_000);
afterAll(async () => {
  await browser.close();
  await tandem.close();
}, 30_000);

it('begins with an administrator, who makes two coordinators, and with files of projects and partners', async () => {
  const [printed] = await Promise.all([
    command(tandem, 'make-administrator', 'admin@example.ca'),
    importRows(tandem, 'projects', stories.map(projectRow)),
    importRows(tandem, 'partners', [otherPartner]),
  ]);
  const administrator = await Person.enter(browser, tandem, { locale: 'en', email: 'admin@example.ca' });
  await administrator.visit(new URL(/http\S+/.exec(printed)?.[0] ?? '').pathname);
  await administrator.press(wordsOf('en').people.continue.as('admin'));
  for (const locale of locales) await makeCoordinator(administrator, locale);
  expect(administrator.faults).toEqual([]);
  await administrator.context.close();
}, 90_000);

describe.each(variants)('with JavaScript $javaScript, in $locale', ({ javaScript, locale }) => {
  const chapter = chapters();
  const story = cast(locale, javaScript);
  const words = wordsOf(locale);
  const { patient: who } = story;
  const secrets = { name: who.name, email: who.email, city: who.city, own_words: story.ownWords } as const;
  const shown = ['name', 'city'] as const;
  let promised: string;
  let offer: Letter;
  let patient: Person, coordinator: Person, investigator: Person;

  beforeAll(async () => {
    const enter = (email: string, width: number) => Person.enter(browser, tandem, { locale, email, javaScript, width });
    patient = await enter(who.email, 390);
    coordinator = await enter(story.coordinator.email, 1280);
    investigator = await enter(story.investigator.email, 1280);
  }, 30_000);

  afterAll(async () => {
    for (const { context } of [patient, coordinator, investigator]) await context.close();
  }, 30_000);

  chapter('a patient stops half-way, comes back by a letter, and sends an application', async () => {
    await beginToApply(patient, story);
    expect(await patient.heading()).toBe(words.apply.later.sentTitle);
    await patient.context.clearCookies();
    await patient.open(await patient.letter(story.subjects.resume));
    await patient.press(words.apply.resume.button);
    expect(await patient.heading()).toBe(words.apply.parts.time);
    await goOnApplying(patient, story);
    expect(await patient.reads()).toContain(story.ownWords);
    await sendApplication(patient);
    promised = valueIn(await patient.reads(), words.apply.done.promise);
    const letter = await patient.letter(story.subjects.received);
    expect(letter.text).toContain(promised);
    expect(healthWordsIn(letter)).toEqual([]);
    await patient.open(letter);
    await patient.press(words.people.continue.as(who.givenName));
    expect(await patient.heading()).toBe(words.mine.application.title);
    expect(await patient.reads()).toContain(words.mine.application.promised(promised));
  });

  chapter('the coordinator reads it in the console and asks a question', async () => {
    await coordinator.signIn(story.coordinator.givenName);
    expect(await coordinator.heading()).toBe(words.desk.today.title);
    await coordinator.follow(new RegExp(words.desk.queueNames.applications));
    await coordinator.follow(who.name);
    expect(await coordinator.reads()).toContain(promised);
    expect(await coordinator.reads()).toContain(story.ownWords);
    const { ask } = words.review.decisions;
    await coordinator.press(ask.title);
    await coordinator.fill(words.review.question, story.question);
    await coordinator.press(ask.button);
  });

  chapter('the applicant answers, is accepted and welcomed', async () => {
    const letter = await patient.letter(story.subjects.question);
    expect(letter.text).not.toContain(story.question);
    await patient.open(letter);
    await patient.press(words.people.continue.as(who.givenName));
    expect(await patient.reads()).toContain(story.question);
    await patient.fill(words.mine.application.yourAnswer, story.answer);
    await patient.press(words.mine.application.sendAnswer);
    await coordinator.visit(deskPaths.today.to(locale));
    await coordinator.follow(who.name);
    expect(await coordinator.reads()).toContain(story.answer);
    await coordinator.press(words.review.decisions.accept.title);
    await coordinator.press(words.review.decisions.accept.button);
    await patient.open(await patient.letter(story.subjects.welcome));
    await patient.press(words.people.continue.as(who.givenName));
    expect(await patient.heading()).toBe(words.home.home.things(0));
  });

  chapter('the principal investigator asks for a partner, part by part, and sends the request', async () => {
    const { givenName } = story.investigator;
    await investigator.signIn(givenName, 'en');
    if (locale === 'fr') await investigator.changeLanguage(givenName);
    await investigator.visit(requestsPaths.list.to(locale));
    await askForPartner(investigator, story.project.title);
    expect(await investigator.reads()).toContain(story.title);
    await investigator.press(words.requests.check.send);
    expect(await investigator.reads()).toContain(words.requests.tracker.next.submitted);
  });

  chapter('the coordinator approves it, has partners proposed, compares and chooses', async () => {
    await coordinator.visit(deskPaths.today.to(locale));
    await coordinator.follow(/^R-/);
    await coordinator.press(words.requests.review.approve);
    await coordinator.press(words.requests.review.shortlist);
    await coordinator.press(words.desk.request.propose);
    for (const name of [who.name, 'Noor Haddad']) await coordinator.tick(words.site.select(name));
    await coordinator.press(words.desk.request.compare);
    expect(await coordinator.reads()).toContain(words.desk.compare.rows.why);
    await coordinator.press(words.desk.compare.approveWho(who.name));
    expect(await coordinator.reads()).toContain(words.desk.compare.taken(1, 1));
    await coordinator.press(words.desk.compare.releaseWho(who.name));
  });

  chapter('the offer reaches the patient in their language, with time and pay and nothing about health', async () => {
    offer = await patient.letter(story.subjects.offer);
    for (const part of [offer.text, plainText(offer.html)]) {
      expect(part).toContain(story.time);
      expect(part).toContain(story.pay);
    }
    expect(offer.html).toContain(`lang="${locale}-CA"`);
    expect(healthWordsIn(offer)).toEqual([]);
  });

  chapter('the patient says yes, and names what the team may see', async () => {
    await patient.open(offer);
    expect(await patient.reads()).toContain(story.title);
    await patient.press(words.home.invitation.yes);
    for (const field of shown) await patient.tick(revealLabels[field][locale]);
    await patient.press(words.home.yes.button);
    expect(await patient.reads()).toContain(words.home.home.status.interested);
  });

  chapter('the team does not know who it is before the introduction', async () => {
    await coordinator.open(await coordinator.letter(story.subjects.interested));
    expect(await coordinator.reads()).toContain(revealedLabels.city[locale]);
    const [id = ''] = /[0-9a-f-]{36}/.exec(coordinator.page.url()) ?? [];
    await investigator.visit(matchingPaths.match.to(locale, { id }));
    const before = await investigator.reads();
    expect(before).toContain(words.team.match.hidden);
    for (const value of Object.values(secrets)) expect(before).not.toContain(value);
  });

  chapter('the coordinator introduces them, and the team sees exactly what was agreed', async () => {
    const { introduce } = words.desk.match;
    await coordinator.visit(deskPaths.today.to(locale));
    await coordinator.follow(new RegExp(words.desk.queueNames.introduce));
    await coordinator.follow(who.name);
    await coordinator.date(introduce.day, addDays(today({ now: () => new Date() }), 3));
    await coordinator.fill(introduce.time, locale === 'fr' ? '14 h 30' : '14:30');
    await coordinator.fill(introduce.note, story.meetingNote);
    await coordinator.press(introduce.go);
    await investigator.open(await investigator.letter(story.subjects.introduction));
    const seen = await investigator.reads();
    expect(Object.values(secrets).filter((value) => seen.includes(value))).toEqual(
      shown.map((field) => secrets[field]),
    );
    expect(seen).toContain(story.meetingNote);
  });

  chapter('both say yes, the work starts, and everybody’s page says so', async () => {
    await investigator.press(words.team.match.yes);
    await patient.visit(matchingPaths.home.to(locale));
    await patient.press(words.home.home.see);
    expect(await patient.reads()).toContain(story.meetingNote);
    await patient.press(words.home.invitation.yesAfter);
    expect(await patient.reads()).toContain(words.home.home.status.accepted);
    await investigator.open(await investigator.letter(story.subjects.bothYes));
    await investigator.press(words.team.match.start);
    await patient.open(await patient.letter(story.subjects.started));
    await patient.visit(matchingPaths.home.to(locale));
    expect(await patient.reads()).toContain(words.home.home.status.active);
    await investigator.follow(words.site.back);
    expect(await investigator.reads()).toContain(words.requests.tracker.next.filled);
  });

  it('no page on the way failed, spoke the other language, or shut anybody out', () => {
    expect([patient, coordinator, investigator].flatMap(({ faults }) => [...new Set(faults)])).toEqual([]);
  });
});
