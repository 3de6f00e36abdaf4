import { importOwnFile } from '../../src/demo/files.js';
import { Stage } from '../../src/demo/stage.js';
import { PlanRound } from '../../src/features/matching/actions/plan-round.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { openWholeApp, type WholeApp } from '../support/whole-app.js';

let at: TestDatabase;
let whole: WholeApp;
beforeAll(async () => {
  at = await openDatabase();
  whole = await openWholeApp(at);
}, 60_000);
afterAll(async () => {
  await whole.app.close();
  await at.close();
});
it('finds somebody for nearly every place of the network’s own files', async () => {
  const stage = new Stage(whole.app);
  const administrator = await given(at.db).account({ roles: ['administrator'] });
  for (const kind of ['partners', 'projects', 'committees', 'requests'] as const)
    await importOwnFile(stage, administrator, kind);
  const plan = await stage.the(PlanRound).run();
  const filled = plan.map(({ proposed }) => proposed.filter(({ alternate }) => !alternate).length);
  const empty = plan.flatMap(({ request, emptyPlaces }) => emptyPlaces.map(({ en }) => `${request.code}: ${en}`));
  expect(plan).toHaveLength(20);
  expect(plan.reduce((sum, { free }) => sum + free, 0)).toBe(44);
  expect(empty.slice(2)).toEqual([]);
  expect(filled.filter((one) => one > 0).length).toBeGreaterThanOrEqual(19);
}, 90_000);
