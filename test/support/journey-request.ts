import { words } from '../../src/features/requests/words/index.js';
import { addDays } from '../../src/kernel/days.js';
import {
  activityLabels,
  availabilityLabels,
  engagementLevelLabels,
  interestLabels,
  meetingLanguageLabels,
  meetingModeLabels,
} from '../../src/kernel/vocabulary/index.js';
import { today } from '../../src/platform/clock/today.js';
import { written } from './journey-cast.js';
import type { Person } from './person.js';

type Part = keyof (typeof words)['en']['parts'];
type Fill = (person: Person) => Promise<void>;

const summaries = {
  en: 'We want to know what helps people rest. Partners read our plan and tell us what is missing.',
  fr: 'Nous voulons savoir ce qui aide à se reposer. Les partenaires lisent notre plan et disent ce qui manque.',
};

const inWords: Fill = async (person) => {
  const t = words[person.options.locale].wordsPart;
  await person.fill(t.titleEn, written.en.title);
  await person.fill(t.summaryEn, summaries.en);
  await person.fill(t.titleFr, written.fr.title);
  await person.fill(t.summaryFr, summaries.fr);
};

const theWork: Fill = async (person) => {
  const { locale } = person.options;
  const t = words[locale].workPart;
  await person.choose(t.activities, activityLabels.protocol_review[locale]);
  await person.choose(t.level, engagementLevelLabels.collaborate[locale]);
};

const whom: Fill = async (person) => {
  const { locale } = person.options;
  const t = words[locale].whoPart;
  await person.fill(t.places, '1');
  await person.fill(t.onePlaceReason, written[locale].onePlace);
  await person.choose(t.interests, interestLabels.sleep[locale]);
  await person.choose(t.newcomers, t.yes);
};

const whereAndWhen: Fill = async (person) => {
  const { locale } = person.options;
  const t = words[locale].placePart;
  await person.choose(t.language, meetingLanguageLabels[locale][locale]);
  await person.choose(t.availability, availabilityLabels.weekday_evening[locale]);
  await person.choose(t.mode, meetingModeLabels.virtual[locale]);
};

const howLong: Fill = async (person) => {
  const t = words[person.options.locale].timePart;
  const day = today({ now: () => new Date() });
  await person.fill(t.hours, '3');
  await person.fill(t.months, '6');
  await person.date(t.replyBy, addDays(day, 40));
  await person.date(t.startsOn, addDays(day, 70));
};

const thePay: Fill = async (person) => {
  const t = words[person.options.locale].payPart;
  await person.fill(t.pay, '40');
  await person.choose(t.budgetLegend, t.budget);
};

const partnership: Fill = async (person) => {
  const t = words[person.options.locale].partnershipPart;
  await person.choose(t.legend, t.tick);
};

const parts: readonly (readonly [Part, Fill])[] = [
  ['words', inWords],
  ['work', theWork],
  ['who', whom],
  ['place', whereAndWhen],
  ['time', howLong],
  ['pay', thePay],
  ['partnership', partnership],
];

/** Asks for one partner: nine parts in any order, each on its page. */
export async function askForPartner(team: Person, project: string): Promise<void> {
  const t = words[team.options.locale];
  await team.press(t.list.start);
  await team.choose(t.forPart.legend, project);
  await team.press(t.start.button);
  for (const [part, fill] of parts) {
    await team.follow(t.parts[part]);
    await fill(team);
    await team.press(t.save);
  }
  await team.press(t.edit.check);
}
