import { queuesWords } from '../../src/features/desk/words/queues.js';
import { newId } from '../../src/platform/database/new-id.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { declared } from '../../src/platform/queue/job.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { textOf } from '../support/html-forms.js';
import { Caller } from '../support/knock.js';
import { openWholeApp } from '../support/whole-app.js';

describe('letters on the page of the queues', () => {
  let at: TestDatabase;
  let administrator: Caller;
  let close: () => Promise<void>;

  beforeAll(async () => {
    at = await openDatabase();
    const { app } = await openWholeApp(at);
    const { id } = await given(at.db).account({ roles: ['administrator'] });
    administrator = await Caller.as(app, id);
    close = async () => {
      await app.close();
      await at.close();
    };
  }, 60_000);
  afterAll(() => close());

  it('are counted where they wait, with the age of the oldest that nobody takes', async () => {
    const to = (await given(at.db).account({ familyName: 'Quill' })).id;
    const letter = async (changes: object) => {
      const id = newId();
      await at.db.manager.insert(OutgoingEmail, {
        ...{ id, once: id, name: 'application-accepted', recipientId: to, payload: {}, lane: 1, onDoubt: 'hold' },
        ...{ messageId: `<${id}@example.ca>`, ...changes },
      });
    };
    const minutes = (n: number) => new Date(Date.now() + n * 60_000);
    await letter({ nextAttemptAt: minutes(-3.2) });
    await letter({ nextAttemptAt: minutes(-9), heldUntil: minutes(-1) });
    await letter({ nextAttemptAt: minutes(5) });
    await letter({ nextAttemptAt: minutes(-90), heldUntil: minutes(9) });
    await letter({ lane: 3, name: 'match-offer', nextAttemptAt: minutes(-300) });
    await letter({ lane: 0, state: 'sending', leaseToken: newId(), leaseUntil: minutes(1) });
    await letter({ state: 'sent' });
    await at.db.query(`update email_types set paused_at = now() - interval '3 hours', paused_because = 'by-hand'
      where name = 'match-offer'`);
    await at.db.query(`insert into mail_domains values ('slow.example', now() + interval '150 seconds'),
      ('quick.example', now() - interval '1 second')`);
    const { body } = await administrator.get('/en/queues');
    const rows = [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
        textOf(cell.replace(/<[^>]*>/g, '')).trim(),
      ),
    );
    const row = (name: string) => rows.find(([first]) => first?.includes(name))?.slice(1);
    expect(row('As things happen')).toEqual(['2', '1', '1', '0', '0', '3 minutes ago']);
    expect(row('To many')).toEqual(['0', '0', '0', '1', '0', 'None is due']);
    expect(row('Sign-in')).toEqual(['0', '0', '0', '0', '1', 'None is due']);
    const text = textOf(body.replace(/<[^>]*>/g, ''));
    expect(text).toMatch(/Emails by stateWaiting5On hold1Sent1In doubt0/);
    expect(text).toMatch(/slow\.example: goes on in 2 minutes/);
    expect(text).toMatch(/paused 3 hours ago, 1 waiting/);
    expect(text).not.toMatch(/quick\.example|Quill/);
    expect(text).toContain('Nobody takes them');
  });
});

it('has words in both languages for every job and tick of the product', () => {
  const ours = declared.jobs.filter(({ name }) => !name.startsWith('beat-'));
  for (const { failed, ticks } of Object.values(queuesWords)) {
    expect(ours.filter(({ name }) => !failed.names[name])).toEqual([]);
    expect(declared.ticks.filter(({ name }) => !ticks.names[name])).toEqual([]);
  }
});
