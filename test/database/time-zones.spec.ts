import { Doorbell } from '../../src/platform/mail/doorbell.js';
import { TimeZones1795700001100 } from '../../src/platform/database/migrations/1795700001100-time-zones.js';
import { timeZones } from '../../src/kernel/vocabulary/time-zones.js';
import { given } from '../support/given.js';
import { openMailDesk, type MailDesk } from '../support/mail-desk.js';
import { dailyLetter, digestLetter } from '../support/visit.email.js';

let desk: MailDesk;
beforeEach(async () => {
  desk = await openMailDesk();
});
afterEach(() => desk.close());

const move = (id: string, zone: string) =>
  desk.db.query('UPDATE accounts SET time_zone = $2 WHERE id = $1', [id, zone]);
const zoneOf = async (id: string) =>
  (await desk.db.query<{ zone: string }[]>('SELECT time_zone AS zone FROM accounts WHERE id = $1', [id]))[0]?.zone;
/** As a backup brings it, or as it was written before anybody looked. */
async function unseen(id: string, zone: string): Promise<void> {
  await desk.db.query('ALTER TABLE accounts DISABLE TRIGGER known_time_zone');
  await move(id, zone);
  await desk.db.query('ALTER TABLE accounts ENABLE TRIGGER known_time_zone');
}

it('lets every zone in that can be chosen, and none that is made up', async () => {
  const { id } = await given(desk.db).account();
  for (const zone of [...timeZones, 'UTC', 'Europe/Paris']) {
    await move(id, zone);
    expect(await zoneOf(id)).toBe(zone);
  }
  for (const zone of ['Mars/Olympus', 'America/Nowhere5', 'EST5EDT', 'PST', 'nonsense', ''])
    await expect(move(id, zone)).rejects.toThrow('There is no time zone');
  await expect(given(desk.db).account({ timeZone: 'Mars/Olympus' })).rejects.toThrow('There is no time zone');
});

it('reads a zone that nobody knows as the network’s own, so that letters go on', async () => {
  const [daily, digest, other] = [
    await desk.queued(dailyLetter),
    await desk.queued(digestLetter),
    await desk.queued(digestLetter),
  ];
  for (const id of [daily, digest]) await unseen((await desk.row(id)).recipientId, 'Mars/Olympus');
  await desk.app.get(Doorbell).ring();
  for (const id of [daily, digest, other]) expect(await desk.row(id)).toMatchObject({ offers: 1 });
  await desk.deliver(digest);
  expect(await desk.row(digest)).toMatchObject({ state: 'sent' });
});

it('puts rows right that are wrong when it comes, and lets them be when it goes', async () => {
  const [wrong, right] = [await given(desk.db).account(), await given(desk.db).account()];
  const runner = desk.db.createQueryRunner();
  const migration = new TimeZones1795700001100();
  await migration.down(runner);
  await move(wrong.id, 'Mars/Olympus');
  await move(right.id, 'America/Halifax');
  await migration.up(runner);
  await runner.release();
  expect([await zoneOf(wrong.id), await zoneOf(right.id)]).toEqual(['America/Toronto', 'America/Halifax']);
});
