import type { EntityManager } from 'typeorm';
import { Doorbell } from '../../src/platform/mail/doorbell.js';
import type { Email } from '../../src/platform/mail/email.js';
import { Ledger } from '../../src/platform/mail/ledger.js';
import { offerAgain, pickDue } from '../../src/platform/mail/offer.js';
import { settleLost } from '../../src/platform/mail/settle-lost.js';
import { expire, wake } from '../../src/platform/mail/sweep.js';
import { given } from '../support/given.js';
import { openMailDesk, type MailDesk, type Visit } from '../support/mail-desk.js';
import { dailyLetter, digestLetter, shortLetter, visitLetter } from '../support/visit.email.js';

let desk: MailDesk;
beforeEach(async () => {
  desk = await openMailDesk();
});
afterEach(() => desk.close());

const ring = () => desk.app.get(Doorbell).ring();
const offers = async (id: string) => (await desk.row(id)).offers;
const tooLate = (id: string) =>
  desk.db.query(`UPDATE outgoing_emails SET not_after = now() - interval '1 s' WHERE id = $1`, [id]);

describe('one letter that cannot be looked after', () => {
  it('because somebody has it in hand holds up no other, and its turn comes', async () => {
    const [late, other] = [await desk.queued(shortLetter), await desk.queued()];
    const alsoLate = await desk.queued(shortLetter);
    for (const id of [late, alsoLate]) await tooLate(id);
    await desk.db.transaction(async (tx) => {
      await tx.query('SELECT FROM outgoing_emails WHERE id = $1 FOR UPDATE', [late]);
      await ring();
      expect(await offers(other)).toBe(1);
      expect(await desk.row(alsoLate)).toMatchObject({ state: 'expired' });
    });
    await ring();
    expect(await desk.row(late)).toMatchObject({ state: 'expired' });
  });

  it('because something in its sweep is broken holds up no other', async () => {
    const [late, other] = [await desk.queued(shortLetter), await desk.queued()];
    await tooLate(late);
    await desk.db.query(
      `CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken'; END $$`,
    );
    await desk.db.query(
      `CREATE TRIGGER broken BEFORE UPDATE ON outgoing_emails FOR EACH ROW
         WHEN (NEW.state = 'expired') EXECUTE FUNCTION broken()`,
    );
    await ring();
    expect(await offers(other)).toBe(1);
    expect(await desk.row(late)).toMatchObject({ state: 'pending' });
  });

  it('because a passenger of it is locked is given up for now, and holds up no other', async () => {
    const [lost, passenger, other] = [await desk.queued(dailyLetter), await desk.queued(), await desk.queued()];
    await desk.app.get(Ledger).claim(lost);
    await desk.db.query(`UPDATE outgoing_emails SET state = 'merged', merged_into = $1 WHERE id = $2`, [
      lost,
      passenger,
    ]);
    await desk.db.query(`UPDATE outgoing_emails SET lease_until = now() - interval '1 s' WHERE id = $1`, [lost]);
    await desk.db.transaction(async (tx) => {
      await tx.query('SELECT FROM outgoing_emails WHERE id = $1 FOR UPDATE', [passenger]);
      await ring();
      expect(await offers(other)).toBe(1);
    });
    await ring();
    expect(await desk.row(passenger)).toMatchObject({ state: 'pending', mergedInto: null });
  });
});

/** Rows of the outbox that all steps of a ring read, the few among them at which the planner looks for the ends of an index. */
async function rowsRead(): Promise<number> {
  return desk.db.transaction(async (tx) => {
    const before = await readSoFar(tx);
    await settleLost(tx, { reply: 'lost', backOff: [0] }, desk.pace);
    await expire(tx);
    await wake(tx);
    await pickDue(tx, 3, desk.pace);
    return (await readSoFar(tx)) - before;
  });
}

async function readSoFar(tx: EntityManager): Promise<number> {
  const [read] = await tx.query<{ n: number }[]>(
    `SELECT (seq_tup_read + idx_tup_fetch)::int AS n FROM pg_stat_xact_user_tables WHERE relname = 'outgoing_emails'`,
  );
  return read?.n ?? Number.NaN;
}

/** Many letters of a kind, to twenty readers. */
async function many(letter: Email<Visit>, n = 3_000): Promise<void> {
  await Promise.all(Array.from({ length: 20 }, () => given(desk.db).account()));
  await desk.db.query(
    `INSERT INTO outgoing_emails (id, once, name, recipient_id, payload, lane, on_doubt, timing, message_id, not_after)
     SELECT gen_random_uuid(), i, $1, who.ids[1 + i % cardinality(who.ids)], '{}', 3, 'resend', $2, i, now() + interval '1 day'
       FROM generate_series(1, $3::int) i, (SELECT array_agg(id) AS ids FROM accounts) who`,
    [letter.name, letter.timing, n],
  );
  await desk.db.query('ANALYZE outgoing_emails');
}

async function untilQuiet(): Promise<void> {
  while (await ring());
  await desk.db.query('VACUUM ANALYZE outgoing_emails');
}

describe('letters that wait for later', () => {
  const kinds: readonly [string, Email<Visit>, () => unknown][] = [
    ['by night', digestLetter, () => Object.assign(desk.pace, { opens: 0, closes: 0 })],
    ['while their kind is paused', digestLetter, () => desk.db.query('UPDATE email_types SET paused_at = now()')],
    ['while a person holds them', digestLetter, () => hold(desk.db.manager)],
    ['for the next try', digestLetter, () => tryLater(desk.db.manager)],
    [
      'for an older one of their day',
      dailyLetter,
      () => Object.assign(desk.pace, { carriedSeconds: 900, reofferSeconds: 900 }),
    ],
  ];
  const hold = (tx: EntityManager) => tx.query(`UPDATE outgoing_emails SET held_until = 'infinity'`);
  const tryLater = (tx: EntityManager) =>
    tx.query(`UPDATE outgoing_emails SET next_attempt_at = now() + interval '1 hour'`);

  it.each(kinds)('%s are looked at once, and not again at each ring', async (_, letter, waitFor) => {
    await many(letter);
    await waitFor();
    await untilQuiet();
    expect(await rowsRead()).toBeLessThan(30);
  });

  it('let those pass that are due', async () => {
    Object.assign(desk.pace, { batch: 10 });
    await many(digestLetter, 50);
    await hold(desk.db.manager);
    const due = await desk.queued(digestLetter);
    await untilQuiet();
    expect(await offers(due)).toBe(1);
  });

  it('are not woken when the queue has lost its memory; those that it was asked to send are', async () => {
    const [asleep, offered] = [await desk.queued(digestLetter), await desk.queued(visitLetter)];
    Object.assign(desk.pace, { opens: 0, closes: 0 });
    await untilQuiet();
    const morning = (await desk.row(asleep)).nextOfferAt;
    await offerAgain(desk.db, desk.pace);
    await ring();
    expect(await offers(offered)).toBe(2);
    expect(await desk.row(asleep)).toMatchObject({ offers: 0, nextOfferAt: morning });
  });

  it('come back when their kind goes on, but not those that a person holds', async () => {
    const [paused, held] = [await desk.queued(digestLetter), await desk.queued(digestLetter)];
    await desk.db.query(`UPDATE outgoing_emails SET held_until = 'infinity' WHERE id = $1`, [held]);
    await desk.db.query('UPDATE email_types SET paused_at = now()');
    await untilQuiet();
    expect(await offers(paused)).toBe(0);
    await desk.db.query('UPDATE email_types SET paused_at = NULL');
    await untilQuiet();
    expect([await offers(paused), await offers(held)]).toEqual([1, 0]);
  });
});
