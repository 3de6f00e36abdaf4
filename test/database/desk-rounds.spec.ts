import { RunRound } from '../../src/features/matching/actions/run-round.js';
import { Match } from '../../src/features/matching/data/match.entity.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { form, openDesk, type DeskApp } from '../support/desk-app.js';
import { given } from '../support/given.js';

let desk: DeskApp;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const rounds = '/en/coordination/rounds';
const asked = (style = 'balanced') => form({ style, waiting: 'prefer' });

/** A round that the page was asked for, as a worker leaves it. */
async function workedOut(): Promise<{ address: string; read: string; body: string }> {
  const { status, location: address } = await desk.coordinator.post(rounds, asked());
  expect(status).toBe(303);
  await desk.app.get(RunRound, { strict: false }).run(address.split('/').at(-1) ?? '');
  const { body } = await desk.coordinator.get(address);
  return { address, body, read: /name="read" value="([^"]+)"/.exec(body)?.[1] ?? '' };
}

it('asks for a round, shows how far it is without a script, and lets it be stopped', async () => {
  const { location } = await desk.coordinator.post(rounds, asked());
  const { body, refresh } = await desk.coordinator.get(location);
  expect(refresh).toBe(false);
  expect(body).toContain('<noscript><meta http-equiv="refresh" content="3"/></noscript>');
  const [swapped = ''] = /<div id="round-now".*?<\/div>/s.exec(body) ?? [];
  expect(swapped).toMatch(/hx-trigger="every 2s".*role="status".*Waiting for a free worker.*<progress/s);
  expect(swapped).not.toContain('<form');
  expect((await desk.coordinator.post(rounds, asked())).status).toBe(409);
  expect((await desk.coordinator.post(`${location}/stop`, form())).status).toBe(303);
  const stopped = await desk.coordinator.get(location);
  expect(stopped.body).toContain('dropped');
  expect(stopped.refresh).toBe(true);
});

it('asks again for what is missing', async () => {
  const { status, body } = await desk.coordinator.post(rounds, form({ style: 'none' }));
  expect(status).toBe(422);
  expect(body).toContain('Choose one of these.');
});

it('shows the plan with its proof in both languages, and proposes when told', async () => {
  await given(desk.at.db).request({ places: 2, titleEn: 'A table of two' });
  for (let i = 0; i < 3; i += 1) await given(desk.at.db).partner();
  const { address, body, read } = await workedOut();
  expect(body).toContain('By what you chose to weigh, no plan is better: proven.');
  expect(body).toMatch(/A table of two.*first choice.*stands by.*Make 3 proposals/s);
  expect(
    (await desk.coordinator.get(address.replace('/en/coordination/rounds', '/fr/coordination/tours'))).body,
  ).toMatch(/Selon vos choix, aucun plan n’est meilleur.*Faire 3 propositions/s);
  expect(await desk.at.db.manager.countBy(Match, { status: 'proposed' })).toBe(0);
  expect((await desk.coordinator.post(`${address}/confirm`, form({ read }))).status).toBe(303);
  expect(await desk.at.db.manager.countBy(Match, { status: 'proposed' })).toBe(3);
  expect(await desk.at.db.manager.count(OutgoingEmail)).toBe(0);
  expect((await desk.coordinator.get(rounds)).body).toMatch(/proposals made.*2 of 2/s);
});

it('says why a place stays empty, and what changed before anything is confirmed', async () => {
  await given(desk.at.db).request({ places: 1, provinces: ['YT'], titleEn: 'Only in Yukon' });
  const { address, body, read } = await workedOut();
  expect(body).toMatch(/Only in Yukon.*1 place would stay empty<\/b>\. (Only one rule keeps|Nobody is close)/s);
  await given(desk.at.db).request({ places: 1 });
  expect((await desk.coordinator.post(`${address}/confirm`, form({ read }))).status).toBe(409);
  expect((await desk.coordinator.get(address)).body).toMatch(/What changed.*1 more request is open/s);
  await desk.coordinator.post(`${address}/stop`, form());
});

it('says which rule of a table is kept and which cannot be, in both languages', async () => {
  const request = await given(desk.at.db).request({ places: 2, titleEn: 'A table with rules' });
  await desk.coordinator.post(`/en/coordination/requests/${request.id}/slate/rules`, form({ min_province_YT: '2' }));
  const { address, body } = await workedOut();
  expect(body).toContain('The rules for each table come before fit');
  expect(body).toMatch(
    /A table with rules.*Rules for the free places: .*: at least 2\..*This rule could not be kept: .*at least 2\. 2 people are missing/s,
  );
  const french = await desk.coordinator.get(address.replace('/en/coordination/rounds', '/fr/coordination/tours'));
  expect(french.body).toMatch(/Cette règle n’a pas pu être respectée.*Il manque 2 personnes/s);
  await desk.coordinator.post(`${address}/stop`, form());
  await desk.coordinator.post(`/en/coordination/requests/${request.id}/slate/rules`, form({}));
});

it('is worked out again, to the last bit', async () => {
  const { address, body } = await workedOut();
  expect(body).toContain('Work it out again');
  const again = () => desk.coordinator.post(`${address}/again`, form());
  expect((await again()).body).toContain('Same result, bit for bit.');
  expect((await desk.coordinator.get(`${address}?replay=same`)).body).not.toContain('Same result');
  await desk.at.db.query(`update rounds set result_hash = 'touched' where status = 'ready'`);
  expect((await again()).body).toContain('The result is NOT the same.');
});
