import type { Locale } from '../../kernel/text.js';

/** A moment, or a calendar day 'YYYY-MM-DD', which is the same day everywhere. */
export type When = Date | string;

/** Two or three forms of a sentence; `#` stands for the number. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

export interface Format {
  /** “Thursday, November 12”, « jeudi 12 novembre ». */
  date(when: When, zone?: string): string;
  /** “Nov 12, 2026”, « 12 nov. 2026 ». */
  dateShort(when: When, zone?: string): string;
  /** “9:12 a.m.”, « 9 h 12 ». */
  time(when: Date, zone?: string): string;
  /** “Thursday, November 12 at 9:12 a.m. (Eastern Time)”. Nobody has to guess whose clock it is. */
  dateTime(when: Date, zone?: string): string;
  /** “1,250”, « 1 250 ». */
  number(n: number): string;
  /** Canadian dollars: “$50”, “$12.50”, « 50 $ ». */
  money(dollars: number): string;
  /** “$50 an hour”, « 50 $ l’heure ». */
  moneyPerHour(dollars: number): string;
  /** “a, b and c”, « a, b et c ». */
  list(parts: readonly string[]): string;
  /** The right form for a number; in French zero is singular. */
  plural(n: number, forms: Forms): string;
}

const home = 'America/Toronto';
const says = {
  en: { tag: 'en-CA', at: 'at', anHour: 'an hour' },
  fr: { tag: 'fr-CA', at: 'à', anHour: 'l’heure' },
} as const;

/** Dates, times, money, numbers and lists as Canadians write them. A Date needs a time zone; the network's own is the default. */
export const format = (locale: Locale): Format => made[locale];

function formatOf(locale: Locale): Format {
  const { tag, at, anHour } = says[locale];
  const numbers = new Intl.NumberFormat(tag);
  const dollars = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: 'CAD',
    trailingZeroDisplay: 'stripIfInteger',
  });
  const lists = new Intl.ListFormat(tag);
  const plurals = new Intl.PluralRules(tag);
  const clock = clockOf(tag);
  const zoneName = zoneNames(tag);
  const date = (when: When, zone = home) =>
    first(clock(when, zone, { weekday: 'long', day: 'numeric', month: 'long' }));
  const time = (when: Date, zone = home) => timeText(locale, clock(when, zone, { hour: 'numeric', minute: '2-digit' }));
  const money = (amount: number) => tight(dollars.format(amount));
  return {
    date,
    dateShort: (when, zone = home) => first(clock(when, zone, { day: 'numeric', month: 'short', year: 'numeric' })),
    time,
    dateTime: (when, zone = home) => `${date(when, zone)} ${at} ${time(when, zone)} (${zoneName(when, zone)})`,
    number: (n) => tight(numbers.format(n)),
    money,
    moneyPerHour: (amount) => `${money(amount)} ${anHour}`,
    list: (parts) => lists.format(parts),
    plural: (n, forms) =>
      forms[plurals.select(n) === 'one' ? 'one' : 'other'].replaceAll('#', () => tight(numbers.format(n))),
  };
}

/** Intl formatters are slow to make, so each is made once. */
function clockOf(tag: string) {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (when: When, zone: string, parts: Intl.DateTimeFormatOptions): string => {
    const timeZone = typeof when === 'string' ? 'UTC' : zone;
    const key = timeZone + Object.keys(parts).join();
    const clock = made.get(key) ?? new Intl.DateTimeFormat(tag, { ...parts, timeZone });
    made.set(key, clock);
    return clock.format(typeof when === 'string' ? new Date(`${when}T00:00:00Z`) : when);
  };
}

function zoneNames(tag: string) {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (when: Date, timeZone: string): string => {
    const clock = made.get(timeZone) ?? new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'longGeneric' });
    made.set(timeZone, clock);
    return clock.formatToParts(when).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  };
}

/** « 9 h 12 » without a leading zero, « 9 h » on the hour. */
const timeText = (locale: Locale, text: string): string =>
  tight(locale === 'fr' ? text.replace(/^0(?=\d)/, '').replace(/\sh\s00$/u, ' h') : text);

/** « 1er novembre »: French says the first of a month with its ordinal. */
const first = (text: string): string => text.replace(/(^| )1 (?=\p{Ll}+)/u, '$11er ');

/** A number and its unit stay on one line. */
const tight = (text: string): string => text.replace(/[ \u202f]/g, '\u00a0');

const made: Readonly<Record<Locale, Format>> = { en: formatOf('en'), fr: formatOf('fr') };
