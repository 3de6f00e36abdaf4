import { readFileSync } from 'node:fs';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Language } from '../../src/ui/language.js';

/** The parameters of the kit's own macros, as far as its fixtures use them. */
export interface Params {
  [key: string]: unknown;
  text?: string;
  html?: string;
  classes?: string;
  attributes?: Record<string, string>;
  id?: string;
  name?: string;
  href?: string;
  value?: string | number;
  describedBy?: string;
  divider?: string;
  namePrefix?: string;
  visuallyHiddenText?: string;
  label?: Params;
  hint?: Params;
  errorMessage?: Params;
  formGroup?: Params;
  fieldset?: Params;
  legend?: Params;
  isPageHeading?: boolean;
  items?: readonly (Params | null | false | '')[];
}

export type Fixture = { name: string; options: Params; html: string };

export function fixturesOf(component: string): readonly Fixture[] {
  const file = `node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`;
  return (JSON.parse(readFileSync(file, 'utf8')) as { fixtures: Fixture[] }).fixtures;
}

let raw: string[] = [];

/** A text as it is, or a mark that raw HTML takes the place of after the rendering. */
export function content(params: Pick<Params, 'text' | 'html'> | undefined): ReactNode {
  if (!params) return undefined;
  return params.html ? rawHtml(params.html) : params.text;
}

export const rawHtml = (html: string): string => `⟦${raw.push(html) - 1}⟧`;

/** Renders in English, as the kit's fixtures are, and puts the raw HTML where its marks are. */
export function render(draw: () => ReactNode): string {
  raw = [];
  const html = renderToStaticMarkup(createElement(Language, { locale: 'en', children: draw() }));
  return html.replace(/⟦(\d+)⟧/g, (_all, index: string) => raw[Number(index)] ?? '');
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&ctdot;': '⋯',
};
const decode = (text: string) => text.replace(/&(?:#?\w+);/g, (entity) => entities[entity] ?? entity);

const tag = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*(\/?)>|[^<]+/gi;
const hollow = /^(input|br|hr|img|meta|link)$/;

function attributesOf(source: string): string {
  const found = [...source.matchAll(/([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g)];
  return found
    .map(([, name = '', value = '', other = '']) => {
      const plain = decode(value || other).trim();
      return ` ${name.toLowerCase()}="${name === 'class' ? plain.split(/\s+/).sort().join(' ') : plain}"`;
    })
    .sort()
    .join('');
}

const textOf = (text: string) => (text.startsWith('<!--') ? '' : decode(text).replace(/\s+/g, ' ').trim());

/** One line a tag or text; attributes and classes sorted, white space folded, entities read. */
export function normalise(html: string): string {
  const lines: string[] = [];
  for (const [whole, slash, name, attributes, selfClosed] of html.matchAll(tag)) {
    if (!name) lines.push(textOf(whole));
    else if (slash) lines.push(hollow.test(name) ? '' : `</${name}>`);
    else lines.push(`<${name}${attributesOf(attributes ?? '')}>`, selfClosed && !hollow.test(name) ? `</${name}>` : '');
  }
  return lines.filter(Boolean).join('\n');
}

type Draw = (params: Params) => ReactNode;

/** Declares one test for each fixture of a component; a skipped one says why in its name. */
export function matchesFixtures(component: string, draw: Draw, skipped: Readonly<Record<string, string>> = {}): void {
  describe(component, () => {
    for (const { name, options, html } of fixturesOf(component)) {
      const why = skipped[name];
      if (why) it.skip(`${name}: ${why}`, () => undefined);
      else it(name, () => expect(normalise(render(() => draw(options)))).toBe(normalise(html)));
    }
  });
}
