import { PlanRound } from '../../src/features/matching/actions/plan-round.js';
import type { Actor } from '../../src/kernel/actor.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { matchLife } from '../support/match-life.js';
import { race } from '../support/race.js';

let at: TestDatabase;
let life: ReturnType<typeof matchLife>;
let coordinator: Actor;
beforeEach(async () => {
  at = await openDatabase();
  life = matchLife(at.db);
  coordinator = await given(at.db).coordinator();
});
afterEach(() => at.close());

const partners = async (n: number) => {
  for (let i = 0; i < n; i += 1) await given(at.db).partner();
};

it('proposes for each free place, with as many alternates, and keeps the evidence', async () => {
  await partners(6);
  const request = await given(at.db).request({ places: 2 });
  const plan = await life.service.propose(coordinator, request.id);
  expect(plan.proposed.map(({ alternate }) => alternate)).toEqual([false, false, true, true]);
  const matches = await life.service.matchesOf(request.id);
  expect(matches).toHaveLength(4);
  for (const { score, parts, criteriaVersion, dueAt, status } of matches) {
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    expect([criteriaVersion, status, dueAt]).toEqual(['2', 'proposed', expect.any(Date)]);
  }
});

it('never proposes a pair a second time, and adds only what is missing', async () => {
  await partners(3);
  const request = await given(at.db).request({ places: 1 });
  await life.service.propose(coordinator, request.id);
  const [first] = await life.service.matchesOf(request.id);
  await life.service.dismiss(coordinator, first?.id ?? '', 'other');
  expect((await life.service.propose(coordinator, request.id)).proposed).toHaveLength(1);
  expect((await life.service.propose(coordinator, request.id)).proposed).toHaveLength(0);
  const all = await life.service.matchesOf(request.id);
  expect(new Set(all.map(({ partner }) => partner.id)).size).toBe(3);
});

it('proposes nobody with a conflict of interest, on a break, or who wants no offers', async () => {
  const team = await given(at.db).account({ roles: ['partner'] });
  await given(at.db).partner({ accountId: team.id });
  const [conflict, paused, quiet] = [
    await given(at.db).partner(),
    await given(at.db).partner({ status: 'paused' }),
    await given(at.db).partner(),
  ];
  const [row] = await at.db.query<{ email: string }[]>('select email from accounts where id = $1', [
    conflict.accountId,
  ]);
  const consent = `insert into consents (id, account_id, purpose, text_hash, locale, withdrawn_at) values (gen_random_uuid(), $1, 'offers', 'x', 'en', now())`;
  await at.db.query(consent, [quiet.accountId]);
  const request = await given(at.db).request({ places: 5, conflictsWith: [(row?.email ?? '').toUpperCase()] });
  const member = `insert into project_members (project_id, account_id, role) values ($1, $2, 'researcher')`;
  await at.db.query(member, [request.projectId, team.id]);
  const plan = await life.service.propose(coordinator, request.id);
  expect(plan.proposed).toEqual([]);
  expect(plan.emptyPlaces).toHaveLength(5);
  const { countsByRule } = await life.service.shortlist(request.id);
  expect(countsByRule).toMatchObject({ conflict: 2, active: 1, consent: 1 });
  expect(paused.status).toBe('paused');
});

it('plans a round without writing, then writes the same plan', async () => {
  await partners(5);
  await given(at.db).request({ places: 1 });
  await given(at.db).request({ places: 2 });
  const preview = await life.make(PlanRound).run();
  expect(await at.db.query('select count(*)::int as n from matches')).toEqual([{ n: 0 }]);
  const written = await life.service.proposeRound(coordinator);
  const shape = (plan: typeof written) =>
    plan.map(({ request, proposed }) => [request.code, proposed.map(({ candidateId }) => candidateId)]);
  expect(shape(written)).toEqual(shape(preview));
  expect(written.flatMap(({ proposed }) => proposed.filter(({ alternate }) => !alternate))).toHaveLength(3);
  const again = await life.service.proposeRound(coordinator);
  expect(again.flatMap(({ proposed }) => proposed)).toEqual([]);
});

it('lets one of two rounds at the same moment begin, and write its plan', async () => {
  await partners(4);
  const request = await given(at.db).request({ places: 2 });
  const rounds = await race(at.db, { table: 'timeline_entries' }, [
    () => life.service.proposeRound(coordinator),
    () => life.service.proposeRound(coordinator),
  ]);
  expect(rounds.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await life.service.matchesOf(request.id)).toHaveLength(4);
});

it('proposes somebody who did not say where they live, unless the place matters', async () => {
  await given(at.db).partner({ province: null, hoursPerMonth: null });
  const anywhere = await given(at.db).request();
  expect((await life.service.propose(coordinator, anywhere.id)).proposed).toHaveLength(1);
  const inYukon = await given(at.db).request({ provinces: ['YT'] });
  expect((await life.service.propose(coordinator, inYukon.id)).proposed).toHaveLength(0);
});

it('asks nobody who agreed to an account alone, and whoever was never asked', async () => {
  const alone = { interests: ['surgery'], activities: ['recruitment_advice'] } as const;
  const facts = { interests: [...alone.interests], activities: [...alone.activities] };
  const [account, imported] = [await given(at.db).partner(facts), await given(at.db).partner(facts)];
  const consent = `insert into consents (id, account_id, purpose, text_hash, locale) values (gen_random_uuid(), $1, $2, 'x', 'en')`;
  await at.db.query(consent, [account.accountId, 'account']);
  const request = await given(at.db).request({ places: 9, ...facts });
  const ranked = async () => (await life.service.shortlist(request.id)).ranked.map(({ candidateId }) => candidateId);
  expect(await ranked()).toContain(imported.id);
  expect(await ranked()).not.toContain(account.id);
  await at.db.query(consent, [account.accountId, 'offers']);
  expect(await ranked()).toContain(account.id);
});
