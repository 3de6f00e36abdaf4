import { PanelRules } from '../../src/features/matching/data/panel-rules.entity.js';
import { PanelsService, type PanelRule } from '../../src/features/matching/panels.service.js';
import { nothingChanged, type RoundView } from '../../src/features/matching/rounds.service.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { roundLife, type RoundLife } from '../support/round-life.js';

let at: TestDatabase;
let life: RoundLife;
beforeEach(async () => {
  at = await openDatabase();
  life = await roundLife(at.db);
});
afterEach(() => at.close());

const newcomers: PanelRule = { kind: 'newcomer', min: 1, max: null };
const set = (requestId: string, ...rules: PanelRule[]) =>
  at.db.manager.save(PanelRules, { requestId, rules, decidedById: null, decidedAt: new Date() });

const resultOf = ({ result }: RoundView, requestId: string) =>
  result?.requests.find(({ demand }) => demand === requestId);
const seatedIn = (round: RoundView, requestId: string) =>
  resultOf(round, requestId)?.people.map(({ partner }) => partner) ?? [];

/** Two mentors score higher than somebody who is new to this. */
async function twoMentorsAndANewcomer() {
  const request = await given(at.db).request({ places: 2 });
  const mentors = [
    await given(at.db).partner({ experience: 'mentor' }),
    await given(at.db).partner({ experience: 'mentor' }),
  ].map(({ id }) => id);
  const newcomer = await given(at.db).partner({ experience: 'new', interests: [] });
  return { request, mentors, newcomer: newcomer.id };
}

it('seats somebody new where the table asks for it, and works the same out again', async () => {
  const { request, mentors, newcomer } = await twoMentorsAndANewcomer();
  expect(seatedIn(await life.ready(), request.id).sort()).toEqual([...mentors].sort());
  await set(request.id, newcomers);
  const round = await life.ready();
  expect(seatedIn(round, request.id)).toHaveLength(2);
  expect(seatedIn(round, request.id)).toContain(newcomer);
  expect(resultOf(round, request.id)).not.toHaveProperty('broken');
  expect(round.result).toMatchObject({ certificate: 'optimal', figures: { filled: 2 } });
  expect(round.evidence?.rules).toEqual({ [request.id]: [newcomers] });
  expect(await life.rounds.replay(round.id)).toMatchObject({ sameInput: true, sameResult: true, sameEngine: true });
});

it('says which rule nobody can keep, and fills the places all the same', async () => {
  const { request } = await twoMentorsAndANewcomer();
  await set(request.id, { kind: 'newcomer', min: 2, max: null });
  const round = await life.ready();
  expect(round.result).toMatchObject({ certificate: 'optimal', figures: { filled: 2 } });
  expect(resultOf(round, request.id)).toMatchObject({ empty: 0, broken: [{ rule: 0, missing: 1 }] });
  expect(await life.rounds.replay(round.id)).toMatchObject({ sameInput: true, sameResult: true });
  const alone = await given(at.db).request({ places: 1, provinces: ['YT'], mode: 'in_person' });
  await set(alone.id, newcomers);
  expect(resultOf(await life.ready(), alone.id)).toMatchObject({ empty: 1, broken: [{ rule: 0, missing: 1 }] });
});

it('counts who was approved before, and never more than a table takes', async () => {
  const { request, mentors, newcomer } = await twoMentorsAndANewcomer();
  await set(request.id, newcomers);
  await life.at('approved', { request, partner: { id: newcomer } });
  const round = await life.ready();
  expect(mentors).toContain(seatedIn(round, request.id)[0]);
  await set(request.id, { kind: 'co_chair', min: 0, max: 0 });
  const most = await life.ready();
  expect(resultOf(most, request.id)).toMatchObject({ people: [], empty: 1 });
});

it('keeps to what a committee’s own rules still ask, unless a coordinator said otherwise', async () => {
  const committee = await given(at.db).committee({ patientCoChairMin: 1, bothLanguages: false });
  const request = await given(at.db).request({ places: 1, committeeId: committee.id, projectId: null });
  await given(at.db).partner({ experience: 'new' });
  const able = await given(at.db).partner({ experience: 'experienced', interests: [] });
  expect(seatedIn(await life.ready(), request.id)).toEqual([able.id]);
  await set(request.id);
  expect(seatedIn(await life.ready(), request.id)).not.toEqual([able.id]);
});

it('notices before the proposals are made that a rule has changed', async () => {
  const { request } = await twoMentorsAndANewcomer();
  const round = await life.ready();
  await set(request.id, newcomers);
  const { changes } = await life.rounds.changesSince(round.id);
  expect(nothingChanged(changes)).toBe(false);
  expect(changes.otherRules).toEqual([request.id]);
});

it('proposes no set that was read before the rules changed', async () => {
  const { request, mentors, newcomer } = await twoMentorsAndANewcomer();
  const panels = life.make(PanelsService);
  await set(request.id, newcomers);
  await expect(panels.propose(life.coordinator, request.id, mentors)).rejects.toThrow('Something has changed');
  await set(request.id, { ...newcomers, max: 0, min: 0 });
  const mixed = [mentors[0]!, newcomer];
  await expect(panels.propose(life.coordinator, request.id, mixed)).rejects.toThrow('Something has changed');
  await set(request.id, newcomers);
  await panels.propose(life.coordinator, request.id, [newcomer]);
  await panels.propose(life.coordinator, request.id, [mentors[0]!]);
  expect(await life.proposals()).toBe(2);
});
