import { DataSource } from 'typeorm';
import { PatientDataSource } from '../../src/platform/database/patient-data-source.js';
import { databaseOptions } from '../../src/schema.js';
import { openDatabase, type TestDatabase } from '../support/database.js';

let at: TestDatabase;
beforeAll(async () => {
  at = await openDatabase();
  await at.db.query('create table cups (id int primary key, sips int not null default 0)');
});
beforeEach(() => at.db.query('truncate cups; insert into cups values (1), (2)'));
afterAll(() => at.close());

/** Two transactions take the same two rows in opposite order, each after the other holds its first: one must fall. */
async function embrace(db: DataSource): Promise<string[]> {
  let holding = 0;
  let release: () => void = () => undefined;
  const bothHold = new Promise<void>((resolve) => (release = resolve));
  const sip = (first: number, second: number) =>
    db.transaction(async (tx) => {
      await tx.query('update cups set sips = sips + 1 where id = $1', [first]);
      if ((holding += 1) === 2) release();
      await bothHold;
      await tx.query('update cups set sips = sips + 1 where id = $1', [second]);
    });
  const both = await Promise.allSettled([sip(1, 2), sip(2, 1)]);
  return both.map(({ status }) => status).sort();
}

it('runs the victim of a deadlock again', async () => {
  const patient = await new PatientDataSource(databaseOptions(at.url)).initialize();
  expect(await embrace(patient)).toEqual(['fulfilled', 'fulfilled']);
  expect(await at.db.query('select sips from cups order by id')).toEqual([{ sips: 2 }, { sips: 2 }]);
  await patient.destroy();
});

it('is needed: without it one of the two is lost', async () => {
  const plain = await new DataSource(databaseOptions(at.url)).initialize();
  expect(await embrace(plain)).toEqual(['fulfilled', 'rejected']);
  await plain.destroy();
});

it('does not repeat what failed for another reason', async () => {
  const patient = await new PatientDataSource(databaseOptions(at.url)).initialize();
  let runs = 0;
  const failing = patient.transaction(() => {
    runs += 1;
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(runs).toBe(1);
  await patient.destroy();
});
