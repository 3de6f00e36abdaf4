import { locales, type Locale } from '../../kernel/text.js';

type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

type Arguments<Path extends string> = [ParamsOf<Path>] extends [never]
  ? [params?: undefined, query?: Record<string, string>]
  : [params: Record<ParamsOf<Path>, string>, query?: Record<string, string>];

/** One page with its two addresses. Used by its controller as route and by everybody else to link to it. */
export interface PagePath<Path extends string = string> {
  readonly en: string;
  readonly fr: string;
  /** Both patterns, for Nest’s decorators. */
  readonly both: string[];
  /** The address in one language, with parameters filled in and encoded. */
  to(locale: Locale, ...rest: Arguments<Path>): string;
}

const declared = new Map<string, PagePath>();

/** Declares a page: `page('/apply/:step', '/postuler/:step')` lives at /en/apply/:step and /fr/postuler/:step. */
export function page<const Path extends string>(en: Path, fr: string): PagePath<Path> {
  const paths = { en: `/en${en === '/' ? '' : en}`, fr: `/fr${fr === '/' ? '' : fr}` };
  const made: PagePath<Path> = {
    ...paths,
    both: [paths.en, paths.fr],
    to: (locale, ...[params, query]) => fill(paths[locale], params ?? {}) + queryOf(query),
  };
  for (const locale of locales) declared.set(paths[locale], made);
  return made;
}

/** The declared page behind a route pattern such as `/en/apply/:step`, if it is one. */
export const pageOf = (pattern: string | undefined): PagePath | undefined => declared.get(pattern ?? '');

export function fill(pattern: string, params: Record<string, string>): string {
  return pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

const queryOf = (query: Record<string, string> = {}) => {
  const text = new URLSearchParams(query).toString();
  return text ? `?${text}` : '';
};
