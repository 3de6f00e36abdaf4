import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Account } from '../../src/features/people/data/account.entity.js';
import { PeopleService } from '../../src/features/people/people.service.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { openPeopleApp } from '../support/people-app.js';

let at: TestDatabase;
let app: NestFastifyApplication;

beforeAll(async () => {
  at = await openDatabase();
  app = await openPeopleApp(at.db);
});
afterAll(async () => {
  await app.close();
  await at.close();
});

const people = () => app.get(PeopleService);

describe('the door', () => {
  it('opens one account for an e-mail, and leaves an existing one as it is', async () => {
    const person = { email: 'Once@Example.ca', givenName: 'Ann', familyName: 'Li', locale: 'en' } as const;
    const make = (changes = {}) => at.db.transaction((tx) => people().findOrCreate(tx, { ...person, ...changes }));
    const ids = await Promise.all([make(), make(), make({ email: 'once@example.ca' }), make()]);
    expect(new Set(ids).size).toBe(1);
    await make({ email: ' once@example.ca ', givenName: 'Somebody', locale: 'fr' });
    expect(await people().person(ids[0])).toMatchObject({
      name: 'Ann Li',
      locale: 'en',
      email: 'Once@Example.ca',
    });
    expect(await at.db.manager.countBy(Account, { familyName: 'Li' })).toBe(1);
  });

  it('knows people by id, and nobody by nonsense', async () => {
    const { id } = await given(at.db).account({ roles: ['researcher', 'principal_investigator'] });
    const found = await people().people([id, 'nonsense', '019a0000-0000-7000-8000-00000000dead']);
    expect([...found.keys()]).toEqual([id]);
    expect(found.get(id)?.roles).toEqual(['researcher', 'principal_investigator']);
    await expect(people().person('nonsense')).rejects.toMatchObject({ kind: 'not-found' });
  });
});
