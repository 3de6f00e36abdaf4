import { AskSituation } from '../../src/features/matching/actions/ask-situation.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { matchLife } from '../support/match-life.js';

let at: TestDatabase;
let asking: AskSituation;
beforeEach(async () => {
  at = await openDatabase();
  asking = matchLife(at.db).make(AskSituation);
});
afterEach(() => at.close());

it('works an answer out once while nothing changes, and again as soon as something has', async () => {
  const request = await given(at.db).request();
  await given(at.db).partner();
  const question = { kind: 'offers', focus: { requestId: request.id } } as const;
  const [first, second] = [await asking.run(question), await asking.run(question)];
  expect(first.answer).toHaveLength(1);
  expect(second.answer).toBe(first.answer);
  const other = await given(at.db).request();
  const third = await asking.run(question);
  expect(third.answer).not.toBe(first.answer);
  expect(third.requests.map(({ id }) => id)).toContain(other.id);
});

it('says so in words when nobody waits for the answer any more', async () => {
  const stop = new AbortController();
  const told = asking.run({ kind: 'gaps' }, { signal: stop.signal });
  const next = asking.run({ kind: 'gaps' }, { signal: stop.signal });
  stop.abort();
  await expect(told).rejects.toMatchObject({ kind: 'conflict' });
  await expect(next).rejects.toMatchObject({ kind: 'conflict' });
  expect((await asking.run({ kind: 'gaps' })).answer).toEqual({ empty: {}, people: [] });
});
