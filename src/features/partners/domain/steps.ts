import type { Locale } from '../../../kernel/text.js';
import { parts, type Part } from './profile.js';

interface Step {
  /** The word in the address, in each language. */
  readonly slug: { readonly [L in Locale]: string };
  /** How long it takes most people, in minutes. */
  readonly minutes: number;
}

/** Ten minutes in all. */
const steps: { readonly [P in Part]: Step } = {
  experience: { slug: { en: 'experience', fr: 'vecu' }, minutes: 2 },
  place: { slug: { en: 'place', fr: 'lieu' }, minutes: 1 },
  interests: { slug: { en: 'interests', fr: 'interets' }, minutes: 2 },
  time: { slug: { en: 'time', fr: 'temps' }, minutes: 2 },
  support: { slug: { en: 'support', fr: 'soutien' }, minutes: 1 },
  contact: { slug: { en: 'contact', fr: 'coordonnees' }, minutes: 2 },
};

export const slugOf = (part: Part, locale: Locale): string => steps[part].slug[locale];

/** The part behind a word of an address, in either language, so that the language switch keeps the page. */
export const partOf = (slug: string): Part | undefined =>
  parts.find((part) => steps[part].slug.en === slug || steps[part].slug.fr === slug);

export const minutesOf = (part: Part): number => steps[part].minutes;

/** 1 for the first. */
export const numberOf = (part: Part): number => parts.indexOf(part) + 1;

/** The part asked after this one, or before it; undefined at either end. */
export const partAfter = (part: Part): Part | undefined => parts[parts.indexOf(part) + 1];
export const partBefore = (part: Part): Part | undefined => parts[parts.indexOf(part) - 1];
