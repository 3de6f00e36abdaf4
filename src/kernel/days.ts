/** A calendar day as people write it in a form: 'YYYY-MM-DD'. It has no time and no zone. */
export type Day = string;

/** Days since 1970-01-01 in the Gregorian calendar (H. Hinnant, days_from_civil). Throws on a day that does not exist. */
export function dayNumber(day: Day): number {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)?.map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) throw new RangeError(`Not a day: ${day}`);
  const number = numberOf(year, month, date);
  if (dayOf(number) !== day) throw new RangeError(`No such day: ${day}`);
  return number;
}

/** The day that many days after 1970-01-01. */
export function dayOf(number: number): Day {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`;
}

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (number: number): number => (((number + 4) % 7) + 7) % 7;

/** Whole days from one day to another; negative when the second comes first. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The day `n` calendar days later, or earlier when negative. */
export const addDays = (from: Day, n: number): Day => dayOf(dayNumber(from) + n);

/** The day number of a year, month (1 to 12) and date. */
export function numberOf(year: number, month: number, date: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
  return era * 146097 + ofEra - 719468;
}

const pad = (n: number) => String(n).padStart(2, '0');
