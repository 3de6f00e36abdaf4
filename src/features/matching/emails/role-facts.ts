import { z } from 'zod';
import { meetingModeLabels, meetingModes, type MeetingMode } from '../../../kernel/vocabulary/index.js';
import type { Locale } from '../../../kernel/text.js';
import { format } from '../../../platform/words/format.js';

/** What a partner asks first: time, pay, how long and where. Never the title of a request: it may name a condition. */
export const roleFacts = z.object({
  code: z.string(),
  hoursPerMonth: z.number().int(),
  months: z.number().int(),
  payPerHour: z.number().int(),
  mode: z.enum(meetingModes as readonly [MeetingMode, ...MeetingMode[]]),
});

export type RoleFacts = z.infer<typeof roleFacts>;

/** The facts of a request for its letters. */
export const factsOf = (request: Omit<RoleFacts, 'mode'> & { readonly mode: string }): RoleFacts => {
  const { code, hoursPerMonth, months, payPerHour, mode } = request;
  return roleFacts.parse({ code, hoursPerMonth, months, payPerHour, mode });
};

const words = {
  en: {
    time: 'Time',
    pay: 'You are paid',
    length: 'For how long',
    where: 'Where',
    hours: { one: 'About # hour a month', other: 'About # hours a month' },
    months: { one: '# month', other: '# months' },
    noPay: 'No pay for this one',
  },
  fr: {
    time: 'Temps',
    pay: 'Paiement',
    length: 'Durée',
    where: 'Où',
    hours: { one: 'Environ #\u00a0heure par mois', other: 'Environ #\u00a0heures par mois' },
    months: { one: '#\u00a0mois', other: '#\u00a0mois' },
    noPay: 'Pas de paiement cette fois',
  },
} as const;

/** The four facts in the order in which people ask for them: time and pay first. */
export function roleRows(facts: RoleFacts, locale: Locale): (readonly [label: string, value: string])[] {
  const [t, f] = [words[locale], format(locale)];
  return [
    [t.time, f.plural(facts.hoursPerMonth, t.hours)],
    [t.pay, facts.payPerHour > 0 ? f.moneyPerHour(facts.payPerHour) : t.noPay],
    [t.length, f.plural(facts.months, t.months)],
    [t.where, meetingModeLabels[facts.mode][locale]],
  ];
}

/** Time and pay in one line, for the preview of a letter. */
export function timeAndPay(facts: RoleFacts, locale: Locale): string {
  const [time, pay] = roleRows(facts, locale);
  return `${time?.[1]}, ${pay?.[1].toLocaleLowerCase(locale)}.`;
}

export const sampleFacts: RoleFacts = { code: 'R-118', hoursPerMonth: 3, months: 6, payPerHour: 50, mode: 'virtual' };
export const sampleId = '01900000-0000-7000-8000-000000000000';
