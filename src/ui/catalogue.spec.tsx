import { renderToStaticMarkup } from 'react-dom/server';
import { locales, otherLocale, type Locale } from '../kernel/text.js';
import { ComponentCatalogue } from './catalogue.js';
import { BackLink, DateField, Document, emptyForm, FormErrors, initials, Score, TextField } from './index.js';
import { words } from './words.js';

const page = (locale: Locale) =>
  renderToStaticMarkup(
    <Document locale={locale} title="Kit" nonce="n0nce">
      <ComponentCatalogue locale={locale} />
    </Document>,
  );

describe.each(locales)('the catalogue in %s', (locale) => {
  const html = page(locale);
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found);

  it('has no inline style, script or handler, as the Content-Security-Policy asks', () => {
    expect(html).not.toMatch(/<[^>]+\s(style|on\w+)=/);
    expect(all(/<script([^>]*)>[^<]/g)).toEqual([]);
    expect(all(/<script([^>]*)>/g)).toEqual([expect.stringContaining('nonce="n0nce"')]);
  });

  it('gives every id once and points only to what is there', () => {
    const ids = all(/\sid="([^"]+)"/g);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const pointed = all(/\s(?:for|aria-describedby|aria-labelledby)="([^"]+)"/g).flatMap((list) => list?.split(' '));
    expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('says the kit’s own words in its language only', () => {
    const other = words[otherLocale(locale)];
    for (const key of ['back', 'errorTitle', 'previous', 'next', 'undo', 'showTable', 'skip'] as const)
      expect([html.includes(words[locale][key]), html.includes(`>${other[key]}<`)]).toEqual([true, false]);
  });
});

describe('fields', () => {
  const form = { typed: { city: 'Lévis', 'start-day': '31' }, errors: { city: 'Too far', start: 'No such day' } };
  const html = renderToStaticMarkup(
    <Document locale="en" title="Form">
      <FormErrors form={form} />
      <TextField form={form} name="city" label="City" hint="The nearest" />
      <DateField form={form} name="start" legend="Start" />
    </Document>,
  );

  it('keep what was typed', () => {
    expect(html).toContain('value="Lévis"');
    expect(html).toContain('value="31"');
  });

  it('tie a field to its hint and its error', () =>
    expect(html).toMatch(/<input[^>]*id="city"[^>]*aria-describedby="city-hint city-error"/));

  it('lead from the summary to the control that is wrong', () => {
    expect(html).toContain('<a href="#start">No such day</a>');
    expect(html).toMatch(/<input[^>]*id="start"[^>]*name="start-day"/);
  });

  it('have no summary when nothing is wrong', () =>
    expect(renderToStaticMarkup(<FormErrors form={emptyForm()} />)).toBe(''));
});

it('adds the score up from its parts', () => {
  const parts = [28, 20, 18].map((points) => ({ name: 'part', points, of: 30 }));
  const html = renderToStaticMarkup(
    <Document locale="fr" title="Score">
      <Score parts={parts} />
    </Document>,
  );
  expect(html).toContain('<b>66</b> sur 90');
});

it('takes the first letters of a name', () =>
  expect(['Marie Dubois', 'Rose-Anna Côté', 'Élise', 'Amira de la B.'].map(initials)).toEqual(['MD', 'RC', 'É', 'AB']));

it('refuses to guess a language', () =>
  expect(() => renderToStaticMarkup(<BackLink href="/" />)).toThrow(/inside <Language/));
