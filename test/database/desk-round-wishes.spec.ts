import { RunRound } from '../../src/features/matching/actions/run-round.js';
import { Match } from '../../src/features/matching/data/match.entity.js';
import { Partner } from '../../src/features/partners/data/partner.entity.js';
import { form, openDesk, type DeskApp } from '../support/desk-app.js';
import { given } from '../support/given.js';

let desk: DeskApp;
beforeEach(async () => (desk = await openDesk()));
afterEach(() => desk.close());

const rounds = '/en/coordination/rounds';
const partner = async (givenName: string, changes: Parameters<ReturnType<typeof given>['partner']>[0] = {}) => {
  const account = await given(desk.at.db).account({ givenName, familyName: 'Roy', roles: ['partner'] });
  return given(desk.at.db).partner({ accountId: account.id, ...changes });
};
const ask = (fields: Record<string, string>) =>
  desk.coordinator.post(rounds, form({ style: 'best_fit', waiting: 'free', ...fields }));
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

it('pins one person and rules another out, says what that costs, and replays to the last bit', async () => {
  const request = await given(desk.at.db).request();
  await partner('Max');
  const worse = await partner('Eva', { interests: [] });
  const other = await given(desk.at.db).request();
  const wishes = { pinned: `${request.code} eva roy`, ruledOut: `${other.code} Max Roy`, reason: 'balance' };
  const { status, location } = await ask(wishes);
  expect(status).toBe(303);
  await desk.app.get(RunRound, { strict: false }).run(location.split('/').at(-1) ?? '');
  const shown = text((await desk.coordinator.get(location)).body);
  expect(shown).toContain(`Eva Roy for ${request.code}.`);
  expect(shown).toContain(`Not Max Roy for ${other.code}: The group needs other voices too.`);
  expect(shown).toMatch(/It costs \d+ points? of the total\..*Both plans are proven to be the best\./);
  const french = await desk.coordinator.get(location.replace('/en/coordination/rounds', '/fr/coordination/tours'));
  expect(text(french.body)).toMatch(/Cela coûte \d+ points? du total\./);
  expect((await desk.coordinator.post(`${location}/again`, form())).body).toContain('Same result, bit for bit.');
  const read = /name="read" value="([^"]+)"/.exec((await desk.coordinator.get(location)).body)?.[1] ?? '';
  await desk.coordinator.post(`${location}/confirm`, form({ read }));
  const firsts = await desk.at.db.manager.findBy(Match, { requestId: request.id, alternate: false });
  expect(firsts.map(({ partnerId }) => partnerId)).toEqual([worse.id]);
});

it('refuses what cannot be in a sentence, and keeps what was typed', async () => {
  const request = await given(desk.at.db).request({ places: 1 });
  const french = await given(desk.at.db).request({ meetingLanguage: 'fr' });
  await partner('Max', { meetingLanguages: ['en'] });
  await partner('Eva', { meetingLanguages: ['en'] });
  const refused = async (fields: Record<string, string>) => {
    const { status, body } = await ask(fields);
    expect(status).toBe(422);
    for (const line of Object.values(fields)) expect(body).toContain(line);
    return text(body);
  };
  const [max, eva] = [`${request.code} Max Roy`, `${request.code} Eva Roy`];
  expect(await refused({ pinned: `${max}\n${eva}` })).toContain('More people are pinned for');
  expect(await refused({ pinned: max, ruledOut: max, reason: 'other' })).toContain('Choose one.');
  expect(await refused({ pinned: `${french.code} Max Roy` })).toContain('does not meet a must of it');
  expect(await refused({ pinned: 'R-none Max Roy' })).toContain('No open request has the code');
  expect(await refused({ pinned: `${request.code} Nobody` })).toContain('Nobody was found for');
  expect(await refused({ pinned: `${request.code} Roy` })).toContain('More than one person fits');
  expect(await refused({ ruledOut: max })).toContain('Choose why these people are ruled out.');
});

it('seats nobody in a round beside somebody whom one of them named', async () => {
  const request = await given(desk.at.db).request({ places: 2 });
  const [ann] = [await partner('Ann'), await partner('Bea')];
  await desk.at.db.manager.update(Partner, { id: ann.id }, { notWith: ['Bea Roy'] });
  const { location } = await ask({});
  await desk.app.get(RunRound, { strict: false }).run(location.split('/').at(-1) ?? '');
  const { body } = await desk.coordinator.get(location);
  expect(body).toContain('1 place would stay empty');
  const pins = await desk.coordinator.post(`${location}/stop`, form());
  expect(pins.status).toBe(303);
  const refused = await ask({ pinned: `${request.code} Ann Roy\n${request.code} Bea Roy` });
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('cannot take it beside the other pins');
});

it('does not tell a coordinator that they are the one whom somebody would rather not meet', async () => {
  const person = await partner('Ann', { notWith: ['Amira Bell', 'Dr. Bell', 'Université Laval'] });
  const shown = text((await desk.coordinator.get(`/en/coordination/people/${person.id}`)).body);
  expect(shown).toContain('Université Laval');
  expect(shown).not.toMatch(/Amira Bell;|Dr\. Bell/);
});
