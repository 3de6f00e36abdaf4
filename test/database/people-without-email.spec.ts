import { FindQuery } from '../../src/features/desk/data/find.query.js';
import { AddPerson } from '../../src/features/people/actions/add-person.js';
import { AskForSignInLink } from '../../src/features/people/actions/ask-for-sign-in-link.js';
import { GiveEmail } from '../../src/features/people/actions/give-email.js';
import { Account } from '../../src/features/people/data/account.entity.js';
import { PeopleQuery } from '../../src/features/people/data/people.query.js';
import { PhoneTask } from '../../src/platform/mail/phone-task.entity.js';
import { newId } from '../../src/platform/database/new-id.js';
import { PeopleWithoutEmail1795700000900 } from '../../src/platform/database/migrations/1795700000900-people-without-email.js';
import { migrations } from '../../src/schema.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { workshop } from '../support/workshop.js';

let at: TestDatabase;
let shop: ReturnType<typeof workshop>;
beforeEach(async () => {
  at = await openDatabase();
  shop = workshop(at.db);
});
afterEach(() => at.close());

const odile = { email: null, givenName: 'Odile', familyName: 'Roy', locale: 'fr', phone: '418 555-0199' } as const;
const administrator = () => given(at.db).account({ roles: ['administrator'] });
const add = async (person: Parameters<AddPerson['run']>[1]) => shop.make(AddPerson).run(await administrator(), person);
const account = (id: string) => at.db.manager.findOneByOrFail(Account, { id });

it('takes nobody whom nobody can reach', async () => {
  for (const nobody of [{ phone: null }, { phone: 'none' }, { givenName: '', familyName: ' ' }])
    await expect(given(at.db).account({ email: null, phone: '418 555-0100', ...nobody })).rejects.toThrow('reachable');
});

it('knows somebody without an address again by number and name, however the number is written', async () => {
  const id = await add(odile);
  expect(await account(id)).toMatchObject({ email: null, phone: '418 555-0199' });
  expect(await add({ ...odile, phone: '+1 (418) 555 0199', givenName: 'ODILE' })).toBe(id);
  expect(await add({ ...odile, givenName: 'Léo' })).not.toBe(id);
  const twice = given(at.db).account({ ...odile, phone: '4185550199' });
  await expect(twice).rejects.toThrow('uq_accounts_without_email');
});

it('makes one of two who are added at once', async () => {
  const ids = await Promise.all([add(odile), add(odile), add(odile)]);
  expect(new Set(ids).size).toBe(1);
});

it('does not guess between two people with an address', async () => {
  for (let n = 0; n < 2; n += 1) await given(at.db).account({ ...odile, email: `odile${n}@example.ca` });
  await expect(add(odile)).rejects.toMatchObject({ kind: 'conflict' });
});

it('finds them by name, and nobody else by a word that is not theirs', async () => {
  const { accountId } = await given(at.db).phonedPartner({ person: { givenName: 'Odile', familyName: 'Roy' } });
  const people = shop.make(PeopleQuery);
  const search = async (words: string) =>
    (await people.search({ words, role: null, limit: 9, offset: 0 })).people.map(({ id }) => id);
  expect([await search('odile'), await search('zebra')]).toEqual([[accountId], []]);
  expect(await people.person(accountId)).toMatchObject({ name: 'Odile Roy', email: null });
  const find = shop.make(FindQuery);
  expect(await find.find('zebra')).toEqual([]);
  expect(await find.find('odile')).toMatchObject([{ kind: 'person', note: expect.stringContaining('418') }]);
});

describe('an address that is told later', () => {
  const give = async (accountId: string, email: string) =>
    shop.make(GiveEmail).run(await given(at.db).coordinator(), { accountId, email });

  it('is theirs from then on, and stands in the timeline without the address', async () => {
    const id = await add(odile);
    const ask = shop.make(AskForSignInLink);
    const links = async () => Number((await at.db.query('select count(*) from sign_in_links'))[0].count);
    await give(id, 'Odile@Example.ca');
    expect((await account(id)).email).toBe('Odile@Example.ca');
    const told = await at.db.query(
      `select actor_id is not null as named, detail from timeline_entries
      where verb = 'account.email-given' and subject_id = $1`,
      [id],
    );
    expect(told).toEqual([{ named: true, detail: {} }]);
    await ask.run({ email: 'odile@example.ca' });
    expect(await links()).toBe(1);
  });

  it('is refused when it is somebody else’s, when there is one already, and to whoever is no coordinator', async () => {
    const id = await add(odile);
    const other = await given(at.db).account();
    await expect(give(id, other.email.toUpperCase())).rejects.toMatchObject({ kind: 'conflict' });
    await give(id, 'odile@example.ca');
    await expect(give(id, 'second@example.ca')).rejects.toMatchObject({ kind: 'conflict' });
    const asked = shop.make(GiveEmail).run(other, { accountId: id, email: 'third@example.ca' });
    await expect(asked).rejects.toMatchObject({ kind: 'not-allowed' });
    expect((await account(id)).email).toBe('odile@example.ca');
  });
});

describe('the step back', () => {
  const down = async () => {
    for (let left = migrations.length; left > migrations.indexOf(PeopleWithoutEmail1795700000900); left -= 1)
      await at.db.undoLastMigration();
  };
  const nullable = async () =>
    (
      await at.db.query(
        `select is_nullable from information_schema.columns where table_name = 'accounts' and column_name = 'email'`,
      )
    )[0].is_nullable;

  it('refuses while somebody has no address, and says how many', async () => {
    const id = await add(odile);
    await expect(down()).rejects.toThrow('people who have none: 1');
    expect([await nullable(), (await account(id)).email]).toEqual(['YES', null]);
    await at.db.runMigrations();
  });

  it('keeps one open call a person, and comes up again on rows', async () => {
    const { accountId } = await given(at.db).partner();
    const call = (reason: PhoneTask['reason'], hour: number) =>
      at.db.manager.insert(PhoneTask, { id: newId(), accountId, reason, openedAt: new Date(2026, 10, 20, hour) });
    for (const [hour, reason] of (['no-address', 'bounced', 'no-address'] as const).entries()) await call(reason, hour);
    await down();
    const open = await at.db.query('select reason from phone_tasks where done_at is null');
    expect([await nullable(), open]).toEqual(['NO', [{ reason: 'no-address' }]]);
    await at.db.runMigrations();
    expect(await nullable()).toBe('YES');
    expect(await at.db.manager.count(PhoneTask)).toBe(3);
  });
});
