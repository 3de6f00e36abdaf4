import { Match } from '../../src/features/matching/data/match.entity.js';
import { matchRequirements } from '../../src/kernel/vocabulary/index.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { form, openDesk, type DeskApp } from '../support/desk-app.js';
import { given } from '../support/given.js';

let desk: DeskApp;
let coordinator: DeskApp['coordinator'];
let at: DeskApp['at'];
let choice: DeskApp['choice'];
let status: DeskApp['status'];
beforeAll(async () => {
  desk = await openDesk();
  ({ coordinator, at, choice, status } = desk);
});
afterAll(() => desk.close());

const rules = matchRequirements.length;

describe('two people side by side', () => {
  it('shows the parts of the score, unmet rules and their own words', async () => {
    const { compare } = await choice();
    const { status: code, body } = await coordinator.get(compare);
    expect(code).toBe(200);
    for (const text of [
      'Compare 2 people',
      'Lived experience',
      `All ${rules} met`,
      `${rules - 1} of ${rules}. Not met`,
      '“Sleep matters.”',
      '0 of 2 places taken',
      'Approve and queue 1 email',
    ])
      expect(body).toContain(text);
  });

  it('keeps to four people, and says so', async () => {
    const { request } = await choice();
    const page = `/en/coordination/requests/${request.id}`;
    expect((await coordinator.get(page)).body).not.toContain('data-select-all');
    const five = [];
    for (let n = 0; n < 5; n += 1) five.push((await given(at.db).partner()).id);
    const asked = (ids: string[]) => coordinator.get(`${page}/compare?${ids.map((id) => `with=${id}`).join('&')}`);
    const { body } = await asked(five);
    for (const text of ['Compare 4 people', 'You chose more than 4 people. Only the first 4 are shown.'])
      expect(body).toContain(text);
    expect((await asked(five.slice(0, 4))).body).not.toContain('more than 4');
    const fr = await coordinator.get(`/fr/coordination/demandes/${request.id}/comparer?with=${five.join(',')}`);
    expect(fr.body).toContain('Vous avez choisi plus de 4 personnes');
  });

  it('approves, offers the undo at once, and takes it back', async () => {
    const { request, first, second, match } = await choice();
    const with_ = `${first.id},${second.id}`;
    const yes = await coordinator.post(`/en/coordination/matches/${match.id}/approve`, form({ with: with_ }));
    expect([yes.status, await status(match.id)]).toEqual([303, 'approved']);
    const { body } = await coordinator.get(yes.location);
    for (const text of [
      '1 of 2 places taken',
      '1 email waits to leave',
      'is approved.',
      'data-undo',
      'unless you undo',
    ])
      expect(body).toContain(text);
    const undone = await coordinator.post(`/fr/coordination/jumelages/${match.id}/take_back`, form({ with: with_ }));
    expect(undone.location).toContain(`/fr/coordination/demandes/${request.id}/comparer`);
    expect(await status(match.id)).toBe('proposed');
  });

  it('asks for a reason before it sets somebody aside, and keeps it', async () => {
    const { match } = await choice();
    const path = `/en/coordination/matches/${match.id}/dismiss`;
    const refused = await coordinator.post(path, form({ [`reason-${match.id}`]: 'nonsense' }));
    expect([refused.status, await status(match.id)]).toEqual([422, 'proposed']);
    expect(refused.body).toContain('Choose a reason');
    await coordinator.post(path, form({ [`reason-${match.id}`]: 'balance' }));
    expect(await at.db.manager.findOneByOrFail(Match, { id: match.id })).toMatchObject({
      status: 'dismissed',
      reason: 'balance',
    });
    expect((await coordinator.get(`/fr/coordination/jumelages/${match.id}`)).body).toContain(
      'Le groupe a aussi besoin d’autres voix',
    );
  });

  it('shows the letter that would leave, with the facts of the request, in both languages', async () => {
    const { match, request } = await choice();
    const [en, fr] = [
      await coordinator.get(`/en/coordination/matches/${match.id}/letter/en`),
      await coordinator.get(`/en/coordination/matches/${match.id}/letter/fr`),
    ];
    expect(en.body).toContain(request.code);
    expect(en.body).toContain('$40 an hour');
    expect(fr.body).toContain('Une équipe aimerait vous rencontrer');
    expect(await at.db.manager.countBy(OutgoingEmail, { name: 'match-offer' })).toBe(0);
  });
});

describe('introducing two sides', () => {
  const typed = { 'meeting-day': '3', 'meeting-month': '2', 'meeting-year': '2031', time: '14 h 30', note: 'By video' };

  it('reads the day and the hour on the coordinator’s own clock', async () => {
    const match = await given(at.db).match({
      status: 'interested',
      interestedAt: new Date(),
      dueAt: new Date(),
      revealed: ['name'],
    });
    const done = await coordinator.post(`/en/coordination/matches/${match.id}/introduce`, form(typed));
    expect(done.status).toBe(303);
    const { meetingAt, meetingNote } = await at.db.manager.findOneByOrFail(Match, { id: match.id });
    expect([meetingAt?.toISOString(), meetingNote]).toEqual(['2031-02-03T19:30:00.000Z', 'By video']);
  });

  it('keeps what was typed when the day does not exist', async () => {
    const match = await given(at.db).match({
      status: 'interested',
      interestedAt: new Date(),
      dueAt: new Date(),
      revealed: ['name'],
    });
    const refused = await coordinator.post(
      `/en/coordination/matches/${match.id}/introduce`,
      form({ ...typed, 'meeting-day': '31', time: '25:00' }),
    );
    expect(refused.status).toBe(422);
    for (const text of ['Enter a day that exists', 'Enter a time', 'value="31"', 'By video'])
      expect(refused.body).toContain(text);
    expect(await status(match.id)).toBe('interested');
  });

  it('says in the form that the time has passed, with all that was typed', async () => {
    const match = await given(at.db).match({
      status: 'interested',
      interestedAt: new Date(),
      dueAt: new Date(),
      revealed: ['name'],
    });
    for (const [path, words] of [
      [`/en/coordination/matches/${match.id}/introduce`, 'Choose a meeting time that is still to come'],
      [`/fr/coordination/jumelages/${match.id}/introduce`, 'Choisissez un moment de rencontre à venir'],
    ] as const) {
      const refused = await coordinator.post(path, form({ ...typed, 'meeting-year': '2021' }));
      expect(refused.status).toBe(422);
      for (const text of [words, 'href="#meeting"', 'value="2021"', 'value="14:30"', 'By video'])
        expect(refused.body).toContain(text);
    }
    expect(await status(match.id)).toBe('interested');
  });
});
