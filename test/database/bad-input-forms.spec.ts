import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Locale } from '../../src/kernel/text.js';
import { faultsOf } from '../support/answer-faults.js';
import { addressOf, englishOf, paramsOf, valuesFor } from '../support/addresses.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { deadErrorLinks, errorLinks, formsIn, textOf, type HtmlField, type HtmlForm } from '../support/html-forms.js';
import { type Caller, callersOf, form, type Knocked } from '../support/knock.js';
import { everybody, mayOpen, type Somebody } from '../support/sweep.js';
import { givenSide, type Side } from '../support/two-sides.js';
import { openWholeApp, type KnownRoute } from '../support/whole-app.js';

/** Every form that asks something, with everything wrong: it says what is wrong, where, and keeps what was typed. */
let at: TestDatabase;
let app: NestFastifyApplication;
let routes: readonly KnownRoute[];

beforeAll(async () => {
  at = await openDatabase();
  ({ app, routes } = await openWholeApp(at));
}, 60_000);
afterAll(async () => {
  await app.close();
  await at.close();
});

/** Pages of which each value is a form of its own. */
const variants: Readonly<Record<string, readonly string[]>> = {
  '/en/apply/:step': ['experience', 'place', 'interests', 'time', 'support', 'contact'],
  '/en/profile/:part': ['experience', 'place', 'interests', 'time', 'support', 'contact'],
  '/en/requests/:id/edit/:part': ['for', 'words', 'work', 'who', 'place', 'time', 'pay', 'conflicts', 'partnership'],
  '/en/coordination/applications/:id/:decision': ['accept', 'ask', 'wait-list', 'decline'],
};

function addressesOf(route: KnownRoute, side: Side, role: Somebody): string[] {
  const values = valuesFor(route.url, side, role);
  if (englishOf(route.url) === '/en/coordination/matches/:id')
    return (['proposed', 'interested', 'introduced', 'active'] as const).map((state) =>
      addressOf(route.url, { id: side.has[state] }),
    );
  const [last = ''] = paramsOf(route.url).slice(-1);
  const each = variants[englishOf(route.url)] ?? [values[last] ?? ''];
  return each.map((value) => addressOf(route.url, { ...values, [last]: value }));
}

const asks = ({ method, fields }: HtmlForm) => method === 'post' && fields.some(({ type }) => !quiet.includes(type));
const quiet = ['hidden', 'button', 'submit'];

/** Texts that fit nothing, dates that are none, and codes of no list; boxes and choices stay empty on every second form. */
function everythingWrong(fields: readonly HtmlField[]): Record<string, string> {
  const wrong = (field: HtmlField): string => {
    if (field.type === 'hidden') return field.options[0] ?? '';
    if (/-(day|month|year)$/.test(field.name)) return '99';
    if (field.type === 'textarea') return `${field.name} & <b> “é” ${'too long '.repeat(700)}end`;
    return `${field.name} & <b> "é" ${'x'.repeat(320)}`;
  };
  const asked = fields.filter(({ name, type }) => type !== 'button' && name !== 'then');
  return Object.fromEntries(asked.map((field) => [field.name, wrong(field)]));
}

/** What a person typed with a keyboard: only that can be shown again as it was. */
const typedIn = (fields: readonly HtmlField[], values: Record<string, string>) =>
  fields
    .filter(({ type }) => ['text', 'email', 'tel', 'number', 'textarea'].includes(type))
    .map(({ name }) => values[name] ?? '');

function faultsOfForm(locale: Locale, answer: Knocked, typed: readonly string[]): string[] {
  const text = textOf(answer.body);
  const title = /<title>([^<]*)/.exec(answer.body)?.[1] ?? '';
  const links = errorLinks(answer.body);
  return [
    ...faultsOf(answer),
    ...(title.startsWith(locale === 'en' ? 'Error: ' : 'Erreur\u00a0: ') ? [] : [`is called “${title}”`]),
    ...(links.length > 0 ? [] : ['sums up no errors']),
    ...deadErrorLinks(answer.body).map((id) => `links to #${id}, which is not there`),
    ...typed.filter((value) => !text.includes(value)).map((value) => `loses “${value.slice(0, 30)}”`),
  ];
}

/**
 * Parts that ask nothing that has to be answered: what is in no list counts as not said. A wrong limit on pay, or far too many names, are said.
 */
const neverInTheWay = {
  en: ['account/emails', 'apply/interests', 'profile/contact', 'profile/interests'].map((path) => `/en/${path}`),
  fr: ['compte/courriels', 'postuler/interets', 'profil/coordonnees', 'profil/interets'].map((path) => `/fr/${path}`),
};

interface Found {
  readonly faults: string[];
  readonly refused: Set<string>;
  readonly taken: Set<string>;
}

async function tryForms(locale: Locale, role: Somebody, found: Found): Promise<void> {
  const side = await givenSide(at.db);
  const caller = (await callersOf(app, side))[role];
  if (role === 'visitor') await caller.post('/en/apply/place', form({ city: 'Lévis' }));
  const pages = routes.filter((one) => one.method === 'GET' && one.url.startsWith(`/${locale}`) && mayOpen(one, role));
  const seen = new Set<string>();
  for (const address of pages.flatMap((route) => addressesOf(route, side, role))) {
    const { body } = await opened(caller, address);
    for (const one of formsIn(body).filter((one) => asks(one) && !seen.has(one.action))) {
      seen.add(one.action);
      await tryForm({ locale, role, caller }, one, found);
    }
  }
}

/** A word of the other language leads to the same page in this one. */
async function opened(caller: Caller, address: string): Promise<Knocked> {
  const answer = await caller.get(address);
  return answer.status === 303 ? caller.get(answer.location) : answer;
}

async function tryForm(
  { locale, role, caller }: { locale: Locale; role: Somebody; caller: Caller },
  { action, fields }: HtmlForm,
  { faults, refused, taken }: Found,
): Promise<void> {
  const values = everythingWrong(fields);
  const answer = await caller.post(action, form(values));
  const called = action.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\?.*/, '');
  if (answer.status === 303) return void taken.add(called);
  if (answer.status !== 422) return void faults.push(`${role} ${called} answers ${answer.status}`);
  refused.add(called);
  faults.push(...faultsOfForm(locale, answer, typedIn(fields, values)).map((fault) => `${role} ${called} ${fault}`));
}

it.each(['en', 'fr'] as const)(
  'says in %s what is wrong with a form, and loses nothing',
  async (locale) => {
    const found: Found = { faults: [], refused: new Set(), taken: new Set() };
    for (const role of everybody) await tryForms(locale, role, found);
    expect(found.faults).toEqual([]);
    expect(found.refused.size).toBeGreaterThan(38);
    expect([...found.taken].sort()).toEqual(neverInTheWay[locale]);
  },
  120_000,
);
