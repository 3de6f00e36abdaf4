import { generateKeyPairSync } from 'node:crypto';
import PostalMime from 'postal-mime';
import { checkDkim } from '../../../test/support/dkim-check.js';
import { testConfig } from '../../../test/support/mail-app.js';
import { reminderLetter, visitLetter } from '../../../test/support/visit.email.js';
import { isSigned } from '../signing/sign.js';
import { emailChoices } from './choices/choices-link.js';
import { compose } from './compose.js';
import type { Envelope } from './envelope.js';
import { emailNamed } from './email.js';
import { together } from './merge.js';
import { returnedLetter, returnPath } from './return-path.js';

const id = '0197a3c0-0000-7000-8000-00000000abcd';
const marie = { id, email: 'marie@example.ca', locale: 'fr', firstName: 'Marie' } as const;
const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2_048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const dkim = { domain: 'example.ca', selector: 'one', key: privateKey };
const config = testConfig({ dkim });

const made = (letter: { name: string; sample: unknown }, more: Partial<Envelope> = {}, using = config) => {
  const envelope = { id, messageId: `<${id}@example.ca>`, payload: letter.sample, edits: null, createdAt: new Date(0) };
  return compose(using, emailNamed(letter.name)!, { ...envelope, ...more }, marie);
};
const read = async (message: Buffer) => {
  const mail = await PostalMime.parse(message);
  return { mail, head: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])) };
};

describe('a letter with a topic', () => {
  it('can be stopped by its reader’s mail program with one post', async () => {
    const { head } = await read(await made(reminderLetter));
    expect(head).toMatchObject({
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      'list-id': '<reminders.example.ca>',
    });
    const [, account, word] =
      /^<https:\/\/partners\.example\.ca\/fr\/choix-courriels\/([^/]+)\/([\w-]{43})\/arreter\/reminders>$/.exec(
        head['list-unsubscribe'] ?? '',
      ) ?? [];
    expect(account).toBe(id);
    expect(isSigned(config.secret, emailChoices, id, word ?? '')).toBe(true);
  });

  it('says so in both its parts', async () => {
    const { mail } = await read(await made(reminderLetter));
    for (const part of [mail.html, mail.text]) expect(part).toContain('/arreter/reminders');
  });
});

describe('a letter of several', () => {
  const sample = visitLetter.sample;
  const other = { ...sample, visitId: 'another' };
  const several = async (first: typeof visitLetter, others: readonly (readonly [typeof visitLetter, unknown])[]) => {
    const enclosed = others.map(([{ name }, payload]) => ({ name, payload }));
    const letter = together(emailNamed(first.name)!, enclosed);
    const envelope = { id, messageId: `<${id}@example.ca>`, payload: sample, edits: null, createdAt: new Date(0) };
    return read(await compose(config, letter, envelope, marie));
  };

  it('can be stopped with one post when all are of one topic', async () => {
    const { head, mail } = await several(reminderLetter, [[reminderLetter, sample]]);
    expect(head).toMatchObject({ 'list-id': '<reminders.example.ca>', 'list-unsubscribe-post': expect.any(String) });
    expect(mail.text).toContain('/arreter/reminders');
  });

  it.each([
    ['the first', reminderLetter, visitLetter],
    ['the second', visitLetter, reminderLetter],
  ])('names all choices, and no topic, when only %s can be stopped', async (_, first, second) => {
    const { head, mail } = await several(first, [[second, sample]]);
    expect(head['list-unsubscribe']).toMatch(/\/fr\/choix-courriels\/[^/]+\/[\w-]{43}>$/);
    for (const name of ['list-id', 'list-unsubscribe-post', 'feedback-id']) expect(head[name]).toBeUndefined();
    expect(mail.text).toMatch(/\/choix-courriels\/[^/]+\/[\w-]{43}(\s|$)/);
    expect(mail.text).not.toContain('/arreter/');
  });

  it('belongs to a conversation only when all do', async () => {
    const alone = await read(await made(visitLetter));
    const same = await several(visitLetter, [[reminderLetter, sample]]);
    const mixed = await several(visitLetter, [[visitLetter, other]]);
    expect(same.head['references']).toBe(alone.head['references']);
    expect([mixed.head['references'], mixed.head['in-reply-to']]).toEqual([undefined, undefined]);
  });
});

describe('a letter without a topic', () => {
  it('always comes, and says nothing of stopping', async () => {
    const message = (await made(visitLetter)).toString();
    expect(message).not.toMatch(/^List-/im);
    expect(message).not.toContain('choix-courriels');
  });
});

describe('a thread', () => {
  const threadOf = async (visitId: string) => {
    const { head } = await read(await made(visitLetter, { payload: { visitId, title: '' } }));
    expect(head['references']).toBe(head['in-reply-to']);
    return head['references'];
  };

  it('is the same for letters about the same thing, and tells nothing', async () => {
    expect(await threadOf('a\r\nBcc: x@y.ca')).toMatch(/^<thread-[\da-f]{32}@example\.ca>$/);
    expect(await threadOf('a')).toBe(await threadOf('a'));
    expect(await threadOf('a')).not.toBe(await threadOf('b'));
  });
});

describe('a signature', () => {
  it('covers what must not change, the way to stop included', async () => {
    const names = checkDkim(await made(reminderLetter), publicKey);
    expect(names).toEqual(expect.arrayContaining(['from', 'subject', 'list-unsubscribe', 'list-unsubscribe-post']));
  });

  it.each([
    ['the body', 'Marie', 'Maria'],
    ['the subject', 'Subject: ', 'Subject: X'],
    ['the way to stop', '/arreter/', '/arrester/'],
  ])('notices a change of %s', async (_, from, to) => {
    const message = (await made(reminderLetter)).toString('latin1');
    expect(message).toContain(from);
    expect(() => checkDkim(Buffer.from(message.replace(from, to), 'latin1'), publicKey)).toThrow('changed');
  });

  it('is left out without a key, and a key that cannot sign stops the letter', async () => {
    expect((await made(visitLetter, {}, testConfig({}))).toString()).not.toContain('DKIM');
    const bad = testConfig({ dkim: { ...dkim, key: 'none' } });
    await expect(made(visitLetter, {}, bad)).rejects.toThrow('could not be signed');
  });
});

describe('what a coordinator changed', () => {
  it('stands in the subject and above the text, as words', async () => {
    const edits = { subject: 'Autre\r\nBcc: x@y.ca', note: 'Un <b>mot</b>\n\nde plus' };
    const { mail, head } = await read(await made(visitLetter, { edits }));
    expect(mail.subject).toBe('Autre Bcc: x@y.ca');
    expect(head['bcc']).toBeUndefined();
    expect(mail.html).toContain('Un &lt;b&gt;mot&lt;/b&gt;');
    expect(mail.html!.indexOf('de plus')).toBeLessThan(mail.html!.indexOf('Bonjour'));
    expect(mail.text).toMatch(/^Un <b>mot<\/b>\n\nde plus\n\nBonjour/);
  });
});

describe('the return path', () => {
  const bounces = testConfig({ bounces: 'mail.example.ca' });

  it('is the sender unless there is a place for returned letters', () => {
    expect(returnPath(config, id)).toBe('partners@example.ca');
  });

  it.each(['mail.example.ca', 'retours@mail.example.ca', 'abcdefghijklmn@mail.example.ca'])(
    'finds the letter again: %s',
    (to) => {
      const path = returnPath(testConfig({ bounces: to }), id);
      expect(path.split('@')[0]!.length).toBeLessThanOrEqual(64);
      expect(returnedLetter(config.secret, path.toUpperCase())).toBe(id);
    },
  );

  it('is not believed when somebody made it up', () => {
    const path = returnPath(bounces, id);
    expect(returnedLetter('another secret', path)).toBe(false);
    expect(returnedLetter(config.secret, path.replace('abcd.', 'abce.'))).toBe(false);
    expect(returnedLetter(config.secret, 'partners@example.ca')).toBeUndefined();
  });
});
