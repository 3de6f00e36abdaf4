import { locales } from '../../kernel/text.js';
import { format } from './format.js';

const en = format('en');
const fr = format('fr');
const morning = new Date('2026-11-12T14:12:00Z');

it('writes a date', () => {
  expect(en.date(morning)).toBe('Thursday, November 12');
  expect(fr.date(morning)).toBe('jeudi 12 novembre');
  expect(en.dateShort(morning)).toBe('Nov 12, 2026');
  expect(fr.dateShort(morning)).toBe('12 nov. 2026');
});

it('says the first of a month as French does', () => {
  expect(fr.date('2026-11-01')).toBe('dimanche 1er novembre');
  expect(fr.dateShort('2026-10-01')).toBe('1er oct. 2026');
  expect(fr.date('2026-11-11')).toBe('mercredi 11 novembre');
  expect(en.date('2026-11-01')).toBe('Sunday, November 1');
});

it('keeps a calendar day the same day in every zone', () => {
  expect(en.date('2026-11-12', 'America/Vancouver')).toBe('Thursday, November 12');
  expect(en.date(new Date('2026-11-12T02:00:00Z'), 'America/Vancouver')).toBe('Wednesday, November 11');
});

it('writes a time that stays on one line', () => {
  expect(en.time(morning)).toBe('9:12\u00a0a.m.');
  expect(fr.time(morning)).toBe('9\u00a0h\u00a012');
  expect(fr.time(new Date('2026-11-12T14:00:00Z'))).toBe('9\u00a0h');
  expect(fr.time(new Date('2026-11-12T05:05:00Z'))).toBe('0\u00a0h\u00a005');
  expect(fr.time(new Date('2026-11-12T22:30:00Z'))).toBe('17\u00a0h\u00a030');
  expect(en.time(new Date('2026-11-12T17:00:00Z'))).toBe('12:00\u00a0p.m.');
});

it('names the zone with the time', () => {
  expect(en.dateTime(morning)).toBe('Thursday, November 12 at 9:12\u00a0a.m. (Eastern Time)');
  expect(fr.dateTime(morning, 'America/St_Johns')).toBe('jeudi 12 novembre à 10\u00a0h\u00a042 (heure de Terre-Neuve)');
});

it('writes money and numbers', () => {
  expect(en.money(1250)).toBe('$1,250');
  expect(en.money(12.5)).toBe('$12.50');
  expect(fr.money(12.5)).toBe('12,50\u00a0$');
  expect(en.moneyPerHour(50)).toBe('$50 an hour');
  expect(fr.moneyPerHour(50)).toBe('50\u00a0$ l’heure');
  expect(en.number(12345)).toBe('12,345');
  expect(fr.number(12345.5)).toBe('12\u00a0345,5');
});

it('joins a list', () => {
  expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(fr.list(['a', 'b', 'c'])).toBe('a, b et c');
  expect(en.list([])).toBe('');
});

it('counts: zero is plural in English, singular in French', () => {
  const forms = { one: '# place', other: '# places' };
  expect([0, 1, 2].map((n) => en.plural(n, forms))).toEqual(['0 places', '1 place', '2 places']);
  expect([0, 1, 2].map((n) => fr.plural(n, forms))).toEqual(['0 place', '1 place', '2 places']);
  expect(fr.plural(2000, forms)).toBe('2\u00a0000 places');
});

it.each(locales)('leaves no narrow or loose space between a number and its unit in %s', (locale) => {
  const f = format(locale);
  for (const text of [f.time(morning), f.money(1250), f.number(1e6)]) expect(text).not.toMatch(/[ \u202f]/);
});
