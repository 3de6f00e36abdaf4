import type { Browser } from 'playwright-core';
import { deskPaths } from '../../src/features/desk/desk.paths.js';
import { words as desk } from '../../src/features/desk/words/index.js';
import { revealLabels } from '../../src/features/matching/domain/reveal.js';
import { matchingPaths } from '../../src/features/matching/matching.paths.js';
import { words as matching } from '../../src/features/matching/words/index.js';
import { addDays } from '../../src/kernel/days.js';
import type { Locale } from '../../src/kernel/text.js';
import { today } from '../../src/platform/clock/today.js';
import type { HttpVisitor } from '../support/http-visitor.js';
import { Person } from '../support/person.js';
import type { RunningTandem } from '../support/running-tandem.js';

/** One side of a match: who reads its letters, in which language, and what the sign-in page calls them. */
export interface Side {
  readonly email: string;
  readonly locale: Locale;
  readonly greeted: string;
}

interface Meeting {
  readonly tandem: RunningTandem;
  readonly matchId: string;
  readonly partner: Side;
  readonly team: Side;
  /** Signed in already. */
  readonly coordinator: HttpVisitor;
}

/** Takes one match from its offer to the first day of work, each step by the person whose turn it is, in a browser. */
export async function liveThrough(browser: Browser, meeting: Meeting, tell: (step: string) => void): Promise<void> {
  const enter = (side: Side, width: number) => Person.enter(browser, meeting.tandem, { ...side, width });
  const partner = await enter(meeting.partner, 390);
  const coordinator = await atTheirDesk(browser, meeting);
  const team = await enter(meeting.team, 1280);
  await sayYes(partner, meeting);
  tell('the partner signed in by a letter, read the offer and said yes, showing name and city');
  await introduce(coordinator, meeting);
  tell('the coordinator introduced them, with a day, a time and how to meet');
  await agree(team, partner, meeting);
  tell('the team and the partner each said yes');
  await team.visit(matchingPaths.match.to(team.options.locale, { id: meeting.matchId }));
  await team.press(matching[team.options.locale].team.match.start);
  tell('the team started the work');
  await partner.visit(matchingPaths.home.to(partner.options.locale));
  const active = matching[partner.options.locale].partner.home.status.active;
  if (!(await partner.reads()).includes(active)) throw new Error(`The partner’s page does not say “${active}”`);
  const faults = [partner, coordinator, team].flatMap((one) => one.faults);
  if (faults.length > 0) throw new Error(`On the way: ${faults.join('; ')}`);
  tell(`the partner’s page says “${active}”; no page failed, was too wide, or shut anybody out`);
}

async function sayYes(partner: Person, { matchId, partner: { greeted } }: Meeting): Promise<void> {
  const { locale } = partner.options;
  const t = matching[locale].partner;
  await partner.signIn(greeted);
  await partner.visit(matchingPaths.invitation.to(locale, { id: matchId }));
  await partner.press(t.invitation.yes);
  for (const field of ['name', 'city'] as const) await partner.tick(revealLabels[field][locale]);
  await partner.press(t.yes.button);
}

/** The same coordinator goes on in a browser, in the same session. */
async function atTheirDesk(browser: Browser, { tandem, coordinator: { email, cookies } }: Meeting): Promise<Person> {
  const person = await Person.enter(browser, tandem, { email, locale: 'en', width: 1280 });
  await person.context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: tandem.url })));
  return person;
}

async function introduce(coordinator: Person, { matchId }: Meeting): Promise<void> {
  const { locale } = coordinator.options;
  const t = desk[locale].match.introduce;
  await coordinator.visit(deskPaths.match.to(locale, { id: matchId }));
  await coordinator.date(t.day, addDays(today({ now: () => new Date() }), 4));
  await coordinator.fill(t.time, locale === 'fr' ? '14 h 30' : '14:30');
  await coordinator.fill(t.note, 'Vidéo / video: https://meet.example.ca/tandem');
  await coordinator.press(t.go);
}

async function agree(team: Person, partner: Person, { matchId, team: { greeted } }: Meeting): Promise<void> {
  await team.signIn(greeted);
  await team.visit(matchingPaths.match.to(team.options.locale, { id: matchId }));
  await team.press(matching[team.options.locale].team.match.yes);
  await partner.visit(matchingPaths.invitation.to(partner.options.locale, { id: matchId }));
  await partner.press(matching[partner.options.locale].partner.invitation.yesAfter);
}
