import PostalMime, { type Email } from 'postal-mime';
import { given } from '../support/given.js';
import { newId } from '../../src/platform/database/new-id.js';
import { openMailDesk, type MailDesk } from '../support/mail-desk.js';
import { visitLetter } from '../support/visit.email.js';
import { wireAddress } from '../../src/platform/mail/header.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';

let desk: MailDesk;
beforeAll(async () => {
  desk = await openMailDesk();
  Object.assign(desk.pace, { leaseSeconds: 60, sendSeconds: 30 });
});
afterAll(() => desk.close());

interface Odd {
  readonly email?: string;
  readonly givenName?: string;
  readonly title?: string;
  readonly note?: string;
}

/** Sends one letter with something odd in it; answers with how it ended and with what a mail program reads. */
async function through({ email = `${newId()}@example.ca`, givenName = 'Marie', title = '3 h', note }: Odd) {
  const { id: to } = await given(desk.db).account({ email, givenName });
  const posting = { to, once: newId(), payload: { visitId: newId(), title } };
  await desk.db.transaction((tx) => desk.mailer.queue(tx, visitLetter, posting));
  const { id } = await desk.db.manager.findOneByOrFail(OutgoingEmail, { recipientId: to });
  if (note) await desk.db.query(`UPDATE outgoing_emails SET edits = $2 WHERE id = $1`, [id, { note }]);
  await desk.deliver(id);
  const [letter] = desk.arrived(id);
  const mail = letter && (await PostalMime.parse(letter.raw));
  return { state: (await desk.row(id)).state, letter, mail };
}

/** What a mail server must not see. */
const faultsOf = (raw: string): string[] => [
  ...raw.split('\r\n').filter((line) => Buffer.byteLength(line) > 998),
  ...(/[^\r]\n|\r[^\n]|\0/.exec(raw) ?? []),
];

const lastLineOf = (words: string): string => words.split(/\r?\n/).at(-1)?.trim() ?? '';
const namesOf = (mail: Email | undefined) => new Set(mail?.headers.map(({ key }) => key));
const usualHeaders = async () => namesOf((await through({})).mail);

describe('odd words', () => {
  it.each([
    ['a header in a name', { givenName: 'Ana\r\nBcc: all@example.ca' }],
    ['a header in a subject', { title: 'x\r\nBcc: all@example.ca\r\n\r\nbody' }],
    ['a header after odd line ends', { title: 'x\u2028Bcc: a@b.ca\u0085Cc: a@b.ca\rTo: a@b.ca\nX-A: 1' }],
    ['an end of the letter', { givenName: 'x\r\n.\r\nMAIL FROM:<a@b.ca>\r\n', note: '.\r\n..\r\n.\nQUIT' }],
    ['a name of a megabyte', { givenName: 'Ann '.repeat(262_144) }],
    ['a subject of a hundred thousand letters', { title: 'é'.repeat(100_000) }],
    ['a word of ten thousand letters', { note: 'x'.repeat(10_000) }],
    ['emoji', { givenName: '👩🏽‍🦽', title: '🙂🇨🇦 family 👨‍👩‍👧‍👦' }],
    ['right-to-left text', { givenName: 'مريم', title: 'שלום ‮abc‬' }],
    ['syllabics', { givenName: 'ᐃᓄᒃᑎᑐᑦ', note: 'ᓄᓇᕗᑦ' }],
    ['an encoded word in clear', { title: '=?utf-8?B?QmNjOiBhbGxAZXhhbXBsZS5jYQ==?=' }],
    ['markup', { givenName: '<img src=x onerror=alert(1)>', note: '</td></table><script>alert(1)</script>' }],
    ['control characters', { title: 'a\u0001\u0007\u001b[31m\u007fb' }],
  ])('arrive whole, and begin nothing: %s', async (_, { givenName = '', note = '', ...odd }: Odd) => {
    const { state, letter, mail } = await through({ givenName, note, ...odd });
    expect(state).toBe('sent');
    expect(namesOf(mail)).toEqual(await usualHeaders());
    expect(faultsOf(letter!.raw)).toEqual([]);
    const { html = '', text = '', subject = '' } = mail!;
    expect(html).not.toMatch(/<script|<img src=x/);
    expect(Array.from(subject).length).toBeLessThanOrEqual(200);
    for (const words of [givenName, note].filter(({ length }) => length < 20_000))
      expect(text).toContain(lastLineOf(words));
  });

  it('are refused when no server would take so many', async () => {
    expect(await through({ givenName: 'x'.repeat(5 * 1024 * 1024) })).toMatchObject({
      state: 'failed',
      mail: undefined,
    });
  });
});

describe('odd addresses', () => {
  it.each([
    ["o'neil+tag@example.ca", "o'neil+tag@example.ca"],
    ['MARIE@EXAMPLE.CA', 'MARIE@example.ca'],
    ['mârie@example.ca', 'mârie@example.ca'],
    ['{odd}|name!#$%&*/=?^_`~@example.ca', '{odd}|name!#$%&*/=?^_`~@example.ca'],
  ])('%s goes to %s', async (email, wire) => {
    const { state, letter } = await through({ email });
    expect([state, letter?.to]).toEqual(['sent', [wire]]);
  });

  it('are written in ASCII where the host is not', async () => {
    const { state, letter } = await through({ email: 'marie@müller.example' });
    expect([state, /^To: (.*)$/m.exec(letter!.raw)?.[1]]).toEqual(['sent', 'marie@xn--mller-kva.example']);
    expect(wireAddress('marie@müller.example')).toBe('marie@xn--mller-kva.example');
  });

  it.each([
    '"quoted local"@example.ca',
    'marie(comment)@example.ca',
    'marie@example.ca(comment)',
    '<marie@example.ca>',
    'marie@[192.0.2.1]',
    '@a.example,@b.example:marie@example.ca',
    'marie@example.ca, other@example.ca',
    'marie@example.ca\r\nRCPT TO:<other@example.ca>',
    'marie@@example.ca',
    'marie.@example.ca',
    '.marie@example.ca',
    'ma..rie@example.ca',
    'marie@example..ca',
    'marie@',
    'marie',
    `${'x'.repeat(65)}@example.ca`,
    `marie@${'x'.repeat(64)}.ca`,
    `marie@${'x.'.repeat(130)}ca`,
    'marie@exa mple.ca',
    'marie@\u202eexample.ca',
  ])('%j goes nowhere, and is seen to', async (email) => {
    expect(await through({ email })).toMatchObject({ state: 'failed', letter: undefined });
  });
});
