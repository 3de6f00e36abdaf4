import { PanelsService } from '../../src/features/matching/panels.service.js';
import { WaiveRule } from '../../src/features/matching/actions/waive-rule.js';
import { Match } from '../../src/features/matching/data/match.entity.js';
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

it('makes no second match for somebody who said no, though that rule is set aside', async () => {
  const request = await given(at.db).request({ places: 1 });
  const partner = await given(at.db).partner();
  const no = { requestId: request.id, partnerId: partner.id, status: 'declined_by_partner' } as const;
  const { id } = await given(at.db).match(no);
  const waive = (partnerId: string | null) => {
    const waiver = { requestId: request.id, partnerId, rule: 'declined_before', reason: 'They told us.' } as const;
    return life.make(WaiveRule).run(life.coordinator, waiver, new Date());
  };
  await waive(null);
  expect(await life.service.proposeRound(life.coordinator)).toMatchObject([{ proposed: [] }]);
  expect(await life.service.propose(life.coordinator, request.id)).toMatchObject({ proposed: [] });
  const panels = life.make(PanelsService);
  expect((await panels.slate(request.id)).slate.fitting).toBe(0);
  await expect(panels.propose(life.coordinator, request.id, [partner.id])).rejects.toThrow('Something has changed');
  expect(await waive(partner.id)).toBe(id);
  expect(await at.db.manager.count(Match)).toBe(1);
});

it.each([
  ['hours', { hoursPerMonth: 6, payCeiling: null }],
  ['pay', { hoursPerMonth: 40, payCeiling: 100 }],
])('leaves whoever is first elsewhere their %s', async (_, limits) => {
  const work = { places: 1, hoursPerMonth: 4, payPerHour: 20, months: 1, startsOn: '2030-01-01' };
  const [one, two] = [await given(at.db).request(work), await given(at.db).request(work)];
  await given(at.db).partner({ maxEngagements: 5, ...limits });
  expect((await life.service.propose(life.coordinator, one.id)).proposed).toHaveLength(1);
  expect((await life.service.propose(life.coordinator, two.id)).proposed).toHaveLength(0);
});
