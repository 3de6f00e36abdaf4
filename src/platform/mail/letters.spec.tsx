import { locales } from '../../kernel/text.js';
import { linksOf, missingFromText } from '../../../test/support/letter-links.js';
import { testConfig } from '../../../test/support/mail-app.js';
import { visitLetter } from '../../../test/support/visit.email.js';
import { compose } from './compose.js';
import { Unsendable } from './unsendable.js';
import type { Recipient } from './envelope.js';
import { email, emailNamed } from './email.js';
import { isMailbox, nameOf, oneLine, redacted } from './header.js';
import { letterContext } from './letter-context.js';
import { facts, lines } from './letter-text.js';
import { outcomeOf } from './outcome.js';
import { renderLetter } from './render-letter.js';
import { markedBeforeEnd } from './post-office.js';

const config = testConfig({});
const declared = emailNamed(visitLetter.name)!;
const elsewhere = 'https://partners.example.ca/fr/lettres/1/w';
const written = (locale: 'en' | 'fr') =>
  renderLetter(declared, visitLetter.sample, letterContext(config, locale, 'Marie'), { elsewhere });

async function composed(to: Partial<Recipient> = {}, payload: unknown = visitLetter.sample): Promise<string> {
  const envelope = {
    id: '1',
    messageId: '<1@example.ca>',
    payload,
    edits: null,
    createdAt: new Date('2026-11-22T12:00:00Z'),
  };
  const recipient: Recipient = { id: 'a', email: 'marie@example.ca', locale: 'fr', firstName: 'Marie', ...to };
  return (await compose(config, declared, envelope, recipient)).toString('utf8');
}
const headOf = (message: string) => (message.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n');

describe('a letter', () => {
  it.each(locales)('says every link in its text as well (%s)', (locale) => {
    const letter = written(locale);
    expect(linksOf(letter.html).length).toBeGreaterThan(2);
    expect(missingFromText(letter)).toEqual([]);
  });

  it('notices a link that the text lacks', () => {
    expect(missingFromText({ html: '<a href="https://a.ca/?x=1&amp;y=2">', text: 'https://a.ca/' })).toHaveLength(1);
  });

  it('speaks one language and offers the other', () => {
    const { en, fr } = { en: written('en'), fr: written('fr') };
    expect(en.html).toContain('lang="en-CA"');
    expect(en.html).toContain('Lire ce courriel en français');
    expect(fr.html).toContain('lang="fr-CA"');
    expect(fr.html).toContain('Read this email in English');
    expect(fr.text).toContain('Partenaires en recherche sur la douleur');
    expect(fr.subject).not.toBe(en.subject);
  });

  it('names the sender, the postal address and the reason', () => {
    for (const part of [written('en').html, written('en').text]) {
      expect(part).toContain('100 Example Street, Hamilton');
      expect(part).toContain('1-800-555-0142');
      expect(part).toContain('because you have an account');
    }
  });

  it('has one action', () => {
    expect(written('en').html.match(/class="action"/g)).toHaveLength(1);
  });

  it('shows what somebody typed as words, never as markup', () => {
    const ctx = letterContext(config, 'en', '<script>');
    expect(renderLetter(declared, visitLetter.sample, ctx).html).not.toContain('<script>');
  });

  it('may exist once by its name', () => {
    expect(() => email({ ...visitLetter })).toThrow('Two letters are called test-visit');
  });
});

describe('the envelope', () => {
  it('carries the headers that good mail has', async () => {
    const head = headOf(await composed());
    expect(head).toEqual(
      expect.arrayContaining([
        'To: marie@example.ca',
        'From: Partenaires en recherche sur la douleur <partners@example.ca>',
        'Reply-To: partners@example.ca',
        'Message-ID: <1@example.ca>',
        'Auto-Submitted: auto-generated',
        'Content-Language: fr-CA',
        'X-Outbox-ID: 1',
      ]),
    );
  });

  it.each(['a\r\nBcc: all@example.ca', 'a\nX-Evil: 1', 'a\u2028Bcc: x@y.ca', 'a\r\n\r\nbody'])(
    'lets nothing typed begin a header: %j',
    async (title) => {
      const clean = headOf(await composed({}, { ...visitLetter.sample, title: 'a' }));
      const dirty = headOf(await composed({}, { ...visitLetter.sample, title }));
      expect(dirty.map((line) => line.split(':')[0])).toEqual(clean.map((line) => line.split(':')[0]));
    },
  );

  it.each([
    'a@b.ca, c@d.ca',
    'a@b.ca\r\nBcc: c@d.ca',
    '<a@b.ca>',
    'a b@c.ca',
    '"x"@c.ca',
    'a@b@c.ca',
    'a@c.ca;d@e.ca',
    '@b.ca',
    'a@',
    '',
  ])('is not made for %j', async (address) => {
    expect(isMailbox(address)).toBe(false);
    await expect(async () => composed({ email: address })).rejects.toThrow(Unsendable);
  });

  it.each(['a@b.ca', "o'neil+x@sub.example.org", 'é@exemple.ca'])('is made for %j', (address) => {
    expect(isMailbox(address)).toBe(true);
  });

  it('takes emoji, right-to-left text and very long names', async () => {
    const message = await composed({ firstName: 'م'.repeat(5_000) }, { ...visitLetter.sample, title: '🙂 שלום' });
    for (const line of message.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
  });
});

describe('small words', () => {
  it('keep to one line', () => expect(oneLine(' a\r\n b\t')).toBe('a  b'));
  it('find the name', () => expect([nameOf('A B <a@b.ca>'), nameOf('a@b.ca')]).toEqual(['A B', '']));
  it('hide addresses', () => expect(redacted('550 <marie@b.ca> no')).toBe('550 <[address]> no'));
  it('leave out what is not said', () => expect(lines('a', false, null, '', 'b')).toBe('a\n\nb'));
  it('write facts as French does', () => expect(facts([['Temps', '3 h']], 'fr')).toBe('Temps\u00a0: 3 h'));
});

describe('an answer of the server', () => {
  const fault = (responseCode: number, command: string, permanent: boolean) =>
    outcomeOf(Object.assign(new Error('x'), { responseCode, command, permanent, response: `${responseCode} no` })).kind;
  it.each([
    [550, 'RCPT TO', true, 'refused'],
    [554, 'DATA', true, 'refused'],
    [450, 'RCPT TO', false, 'deferred'],
    [535, 'AUTH PLAIN', true, 'deferred'],
    [550, 'MAIL FROM', true, 'deferred'],
    [421, 'CONN', false, 'deferred'],
  ] as const)('%i to %s', (code, command, permanent, kind) => expect(fault(code, command, permanent)).toBe(kind));

  it('is missing when the line broke', () => expect(outcomeOf(new Error('ECONNRESET')).kind).toBe('silent'));
});

describe('the mark', () => {
  it('comes before the last two bytes', async () => {
    const seen: string[] = [];
    const mark = () => Promise.resolve(void seen.push('mark'));
    for await (const chunk of markedBeforeEnd(Buffer.from('body\r\n'), mark)) seen.push(chunk.toString());
    expect(seen).toEqual(['body', 'mark', '\r\n']);
  });
});
