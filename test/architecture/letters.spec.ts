import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { otherLocale, type Locale } from '../../src/kernel/text.js';
import { conditionLabels } from '../../src/kernel/vocabulary/index.js';
import { loadConfig } from '../../src/platform/config/config.js';
import { allEmails, type DeclaredEmail } from '../../src/platform/mail/email.js';
import { letterContext } from '../../src/platform/mail/letter-context.js';
import { renderLetter } from '../../src/platform/mail/render-letter.js';
import { easeInFrench, gradeInEnglish } from '../support/reading-level.js';

const source = join(__dirname, '../../src');
const files = (readdirSync(source, { recursive: true }) as string[]).filter((file) => file.endsWith('.email.tsx'));
files.forEach((file) => require(join(source, file)));

const config = loadConfig({ SECRET: 'x'.repeat(40), BASE_URL: 'https://partners.example.ca' });
const write = (letter: DeclaredEmail, locale: Locale) =>
  renderLetter(letter, letter.sample, letterContext(config, locale, 'Marie'), {
    elsewhere: `https://partners.example.ca/letter/${otherLocale(locale)}`,
    choices: letter.topic && `https://partners.example.ca/choices/${locale}`,
  });
const every = allEmails().flatMap((letter) =>
  (['en', 'fr'] as const).map((locale) => [letter.name, locale, letter] as const),
);

const health = Object.values(conditionLabels).flatMap(({ en, fr }) => [en, fr]);
const hrefs = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, url]) => (url ?? '').replaceAll('&amp;', '&'));

it('declares one letter in each letter file', () => {
  expect(allEmails()).toHaveLength(files.length);
});

describe.each(every)('%s in %s', (_name, locale, letter) => {
  const { subject, html, text } = write(letter, locale);

  it('has a neutral subject that fits a phone', () => {
    expect(subject.length).toBeLessThanOrEqual(78);
    expect(subject).not.toMatch(/pain|douleur|migraine|fibromyal|arthri|cancer/i);
  });

  it('names no condition', () => {
    const body = `${html} ${text}`;
    expect(health.filter((label) => body.includes(label))).toEqual([]);
  });

  it('says in plain text every link of the HTML', () => {
    expect(hrefs(html).filter((url) => url.startsWith('http') && !text.includes(url))).toEqual([]);
  });

  it('asks for one thing at most', () => {
    expect(html.split('class="action"').length - 1).toBeLessThanOrEqual(1);
  });

  it('says who writes, where from and why', () => {
    for (const part of [
      config.networkName[locale],
      config.networkAddress[locale].split('\n')[0] ?? '',
      config.networkPhone,
    ])
      expect(text).toContain(part);
  });

  it('reads easily', () => {
    const own = text.split('\n-- \n')[0] ?? '';
    if (locale === 'en') expect(gradeInEnglish(own)).toBeLessThanOrEqual(8);
    else expect(easeInFrench(own)).toBeGreaterThanOrEqual(60);
  });
});
