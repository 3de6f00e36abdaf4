import { claim, Fenced, markDot } from '../../src/platform/mail/claim.js';
import { settleLost } from '../../src/platform/mail/settle-lost.js';
import { settle } from '../../src/platform/mail/settle.js';
import { expire } from '../../src/platform/mail/sweep.js';
import { openMailDesk, type MailDesk } from '../support/mail-desk.js';
import { heldLetter, shortLetter, visitLetter } from '../support/visit.email.js';

let desk: MailDesk;
beforeAll(async () => {
  desk = await openMailDesk();
});
afterAll(() => desk.close());

describe('the lease', () => {
  it('is given to one of two workers', async () => {
    const id = await desk.queued();
    const both = await Promise.all([claim(desk.db, id, desk.pace), claim(desk.db, id, desk.pace)]);
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  it('fences a sender whose lease was swept, and does not let it close', async () => {
    const id = await desk.queued();
    const email = await claim(desk.db, id, desk.pace);
    if (!email) throw new Error('not claimed');
    await desk.db.query(`UPDATE outgoing_emails SET lease_until = now() - interval '1 s' WHERE id = $1`, [id]);
    await expect(markDot(desk.db, email, desk.pace)).rejects.toThrow(Fenced);
    await settleLost(desk.db, { reply: 'lost', backOff: [0] }, desk.pace);
    expect(await desk.row(id)).toMatchObject({ state: 'pending', dupRisk: false });
    expect(await settle(desk.db, email, { kind: 'accepted', reply: '250', code: 250 }, desk.pace)).toBe(false);
    expect(await desk.phases(id)).toEqual(['lost_before_dot']);
  });

  it.each([
    [visitLetter, 'pending'],
    [heldLetter, 'unknown'],
  ])('of a worker that died after the mark leaves %#', async (letter, state) => {
    const id = await desk.queued(letter);
    const email = await claim(desk.db, id, desk.pace);
    if (!email) throw new Error('not claimed');
    await markDot(desk.db, email, desk.pace);
    await desk.db.query(`UPDATE outgoing_emails SET lease_until = now() - interval '1 s' WHERE id = $1`, [id]);
    await settleLost(desk.db, { reply: 'lost', backOff: [0] }, desk.pace);
    expect(await desk.row(id)).toMatchObject({ state, dupRisk: true });
    expect(await desk.phases(id)).toEqual(['unknown']);
  });
});

describe('time to live', () => {
  it('ends a letter that would come too late', async () => {
    const id = await desk.queued(shortLetter);
    await desk.db.query(`UPDATE outgoing_emails SET not_after = now() - interval '1 s' WHERE id = $1`, [id]);
    await desk.deliver(id);
    await expire(desk.db);
    expect(desk.arrived(id)).toHaveLength(0);
    expect(await desk.row(id)).toMatchObject({ state: 'expired' });
  });

  it('leaves one alone that is in time', async () => {
    const id = await desk.queued(shortLetter);
    await expire(desk.db);
    await desk.deliver(id);
    expect(await desk.row(id)).toMatchObject({ state: 'sent' });
  });
});
