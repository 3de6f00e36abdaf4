import { createContext, useContext, type ReactNode } from 'react';
import type { Locale } from '../kernel/text.js';
import { words, type KitWords } from './words.js';

const Spoken = createContext<Locale | null>(null);

/** Says which language the components inside speak. `Document` does it for a page; wrap htmx fragments in it yourself. */
export function Language({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <Spoken.Provider value={locale}>{children}</Spoken.Provider>;
}

/** The language of the page and the kit's own words in it. Throws outside `Language`, so that no page falls back to English. */
export function useLanguage(): { locale: Locale; t: KitWords } {
  const locale = useContext(Spoken);
  if (!locale) throw new Error('Render this component inside <Language locale="…"> or <Document>.');
  return { locale, t: words[locale] };
}
