import type { Id } from '../../src/kernel/id.js';
import { DecideLetter } from '../../src/platform/mail/decide-letter.js';
import { Doorbell } from '../../src/platform/mail/doorbell.js';
import { ParkRestored } from '../../src/platform/mail/park-restored.js';
import { given } from '../support/given.js';
import { openMailDesk, type MailDesk } from '../support/mail-desk.js';
import { heldLetter, signInLetter, visitLetter } from '../support/visit.email.js';

let desk: MailDesk;
beforeAll(async () => {
  desk = await openMailDesk();
});
afterAll(() => desk.close());

const tables = ['outgoing_emails', 'delivery_attempts'] as const;
const backUp = async () => {
  for (const table of tables) await desk.db.query(`CREATE TABLE backup_${table} AS TABLE ${table}`);
};

/** The rows as the backup has them, as pg_restore puts them back: no trigger looks. What came later is kept if `later`. */
async function restore({ later }: { later: boolean }): Promise<void> {
  await desk.db.transaction(async (tx) => {
    await tx.query('SET LOCAL session_replication_role = replica');
    const which = later ? 'WHERE id IN (SELECT id FROM backup_outgoing_emails)' : '';
    await tx.query(`DELETE FROM delivery_attempts ${which.replace('WHERE id', 'WHERE email_id')}`);
    await tx.query(`DELETE FROM outgoing_emails ${which}`);
    for (const table of tables) await tx.query(`INSERT INTO ${table} TABLE backup_${table}`);
    for (const table of tables) await tx.query(`DROP TABLE backup_${table}`);
  });
}

/** All that the relay and the workers would do. */
async function letAllLeave(ids: readonly Id[]): Promise<void> {
  await desk.app.get(Doorbell).ring();
  for (const id of ids) {
    await desk.makeDue(id);
    await desk.deliver(id);
  }
}

const copies = (ids: readonly Id[]) => ids.map((id) => desk.arrived(id).length);
const park = (to: Date | null = null) => desk.app.get(ParkRestored).run(to);

/** As a worker leaves it that is killed before or after the mark. */
const underWay = async (id: Id, phase: 'open' | 'dot') => {
  await desk.db.query(
    `UPDATE outgoing_emails SET state = 'sending', attempts = 1, lease_token = id, lease_until = now() WHERE id = $1`,
    [id],
  );
  await desk.db.query(`INSERT INTO delivery_attempts (email_id, n) VALUES ($1, 1)`, [id]);
  await desk.db.query(`UPDATE delivery_attempts SET phase = $2 WHERE email_id = $1`, [id, phase]);
};

it('sends nothing twice that left after the backup, and shows each to a coordinator', async () => {
  const ids = [await desk.queued(visitLetter), await desk.queued(heldLetter)];
  const signIn = await desk.queued(signInLetter);
  const begun = [await desk.queued(visitLetter), await desk.queued(heldLetter), await desk.queued(signInLetter)];
  for (const [index, id] of begun.entries()) await underWay(id, index === 0 ? 'open' : 'dot');
  await backUp();
  await letAllLeave([...ids, signIn]);
  await restore({ later: false });
  expect((await desk.row(ids[0] ?? '')).state).toBe('pending');

  expect(await park()).toEqual({ doubtful: 4, expired: 2 });
  expect(await park()).toEqual({ doubtful: 0, expired: 0 });
  await letAllLeave([...ids, signIn, ...begun]);
  expect(copies([...ids, signIn])).toEqual([1, 1, 1]);
  expect(copies(begun)).toEqual([0, 0, 0]);
  for (const id of [...ids, ...begun.slice(0, 2)])
    expect(await desk.row(id)).toMatchObject({ state: 'unknown', dupRisk: true, endedBecause: 'restored' });
  for (const id of [signIn, begun[2] ?? '']) expect(await desk.row(id)).toMatchObject({ state: 'expired' });
  expect(await desk.phases(begun[1] ?? '')).toEqual(['unknown']);
});

it('leaves letters alone that were queued after the moment of the backup', async () => {
  const before = await desk.queued();
  const [{ at }] = await desk.db.query<[{ at: Date }]>('SELECT now() AS at');
  await backUp();
  const after = await desk.queued();
  await restore({ later: true });
  expect(await park(at)).toEqual({ doubtful: 1, expired: 0 });
  await letAllLeave([before, after]);
  expect(copies([before, after])).toEqual([0, 1]);
});

it('lets a coordinator say that it arrived, or send it again', async () => {
  const [arrived, again] = [await desk.queued(), await desk.queued()];
  await park();
  const coordinator = { id: (await given(desk.db).account()).id, roles: ['coordinator'] } as const;
  await desk.app.get(DecideLetter).run(coordinator, { id: arrived, event: 'arrived' });
  await desk.app.get(DecideLetter).run(coordinator, { id: again, event: 'again' });
  await letAllLeave([arrived, again]);
  expect(copies([arrived, again])).toEqual([0, 1]);
  expect(await desk.row(arrived)).toMatchObject({ state: 'sent', endedBecause: null });
});

it('is refused by the database under any other name', async () => {
  const id = await desk.queued();
  await expect(
    desk.db.query(`UPDATE outgoing_emails SET state = 'unknown', dup_risk = true WHERE id = $1`, [id]),
  ).rejects.toThrow('A letter cannot go from pending to unknown');
});
