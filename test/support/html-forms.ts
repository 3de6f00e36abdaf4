export interface HtmlField {
  readonly name: string;
  readonly type: string;
  /** The values of boxes, radios and menus. */
  readonly options: readonly string[];
}

export interface HtmlForm {
  readonly action: string;
  readonly method: string;
  readonly fields: readonly HtmlField[];
}

const attribute = (tag: string, name: string) => textOf(new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? '');

/** What a browser reads from escaped text. */
export const textOf = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

/** The forms of a page with the fields that they send, without the token. */
export function formsIn(html: string): HtmlForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, tag = '', inner = '']) => ({
    action: attribute(tag, 'action'),
    method: attribute(tag, 'method') || 'get',
    fields: fieldsIn(inner),
  }));
}

const withValues = ['radio', 'checkbox', 'hidden', 'button'];

function fieldsIn(html: string): HtmlField[] {
  const found = new Map<string, HtmlField>();
  for (const [tag, kind = ''] of html.matchAll(/<(input|textarea|select|button)\b[^>]*>/g)) {
    const name = attribute(tag, 'name');
    if (['', '_csrf'].includes(name)) continue;
    const type = typeOf(tag, kind);
    found.set(name, { name, type, options: [...(found.get(name)?.options ?? []), ...valuesIn(tag, type, html)] });
  }
  return [...found.values()];
}

const typeOf = (tag: string, kind: string) => (kind === 'input' ? attribute(tag, 'type') || 'text' : kind);

function valuesIn(tag: string, type: string, html: string): string[] {
  if (type === 'select') return optionsOf(html, attribute(tag, 'name'));
  return withValues.includes(type) ? [attribute(tag, 'value')] : [];
}

function optionsOf(html: string, name: string): string[] {
  const menu = new RegExp(`<select\\b[^>]*name="${name}"[^>]*>([\\s\\S]*?)</select>`).exec(html)?.[1] ?? '';
  return [...menu.matchAll(/<option\b([^>]*)>/g)].map(([, tag = '']) => attribute(` ${tag}`, 'value'));
}

/** Links of the error summary that lead nowhere on the page. */
export function deadErrorLinks(html: string): string[] {
  const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
  return errorLinks(html).filter((id) => !ids.has(id));
}

/** Where the links of the error summary lead. */
export function errorLinks(html: string): string[] {
  const summary = /class="[^"]*govuk-error-summary[\s"][\s\S]*?<\/ul>/.exec(html)?.[0] ?? '';
  return [...summary.matchAll(/href="#([^"]*)"/g)].map(([, id = '']) => id);
}
