/** The two languages of the product. English and French are equals: whatever is said, is said in both. */
export const locales = ['en', 'fr'] as const;
export type Locale = (typeof locales)[number];

/** One thing said in both languages. */
export type Text = { readonly [L in Locale]: string };

/** The other official language, for the switch in the header and in letters. */
export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'fr' : 'en');
