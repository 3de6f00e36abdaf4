import { z } from 'zod';
import type { Locale } from '../../../kernel/text.js';
import {
  accessNeeds,
  activities,
  availabilities,
  conditions,
  contactLanguages,
  experiences,
  interests,
  meetingLanguages,
  perspectives,
  provinces,
  trainings,
} from '../../../kernel/vocabulary/index.js';
import { codes, emailAddress, optionalText, text } from '../../../platform/web/fields.js';
import { contactWays, mostPay, mostWishes, mostWishLength, wishes, type ContactWay } from '../domain/profile.js';
import { words, type Words } from '../words/index.js';

/** One of a list, or `otherwise` for nothing, “not sure yet” and nonsense: no such question blocks anybody. */
const oneOf = <const Code extends string, const None>(list: readonly Code[], otherwise: None) =>
  z
    .string()
    .optional()
    .transform((typed): Code | None => list.find((code) => code === typed) ?? otherwise);

/** A whole number from 1 to `most`, or `otherwise`. */
const numberUpTo = <const None>(most: number, otherwise: None) =>
  z
    .string()
    .optional()
    .transform((typed): number | None => {
      const n = Number(typed);
      return Number.isInteger(n) && n >= 1 && n <= most ? n : otherwise;
    });

const yearsOf = (message: string) =>
  z
    .string()
    .regex(/^(\d{1,2}|10\d|110)?$/, message)
    .optional()
    .transform((typed) => (typed ? Number(typed) : null));

const phoneOf = (message: string) =>
  z
    .string()
    .regex(/^$|^\+?[\d\s().-]{7,25}(\s?(ext|x|poste)\.?\s?\d{1,6})?$/i, message)
    .optional()
    .transform((typed) => typed || null);

const ways: readonly ContactWay[] = contactWays;

type Errors = Words['apply']['errors'];

const experienceForm = (errors: Errors) =>
  z.object({
    perspectives: codes(perspectives),
    conditions: codes(conditions),
    years: yearsOf(errors.years),
    ownWords: optionalText(2000, errors.ownWords),
  });

const placeForm = (errors: Errors) =>
  z.object({
    province: oneOf(provinces, null),
    city: optionalText(80, errors.city),
    meetingLanguages: codes(meetingLanguages),
  });

const interestsForm = z.object({
  interests: codes(interests),
  activities: codes(activities),
  experience: oneOf(experiences, 'new'),
  loves: codes(wishes),
  avoids: codes(wishes),
  trainings: codes(trainings),
});

/**
 * Whole dollars as they are written in English and in French: 1500, $1,500, 1 500,00 $. Null for none. Cents, and a comma or a
 * point that could be one of cents, are refused: a limit that is read too high would not protect anybody.
 */
const dollarsOf = (message: string) =>
  z
    .string()
    .optional()
    .transform((typed) =>
      (typed ?? '')
        .replace(/\$/g, '')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[.,]00$/, ''),
    )
    .refine((typed) => /^(\d{0,6}|\d{1,3}([ ,]\d{3})+)$/.test(typed), message)
    .transform((typed) => (typed === '' ? null : Number(typed.replace(/[ ,]/g, ''))))
    .refine((dollars) => dollars === null || dollars <= mostPay, message);

/** One text in each line, each once. */
const linesOf = (message: string) =>
  z
    .string()
    .optional()
    .transform((typed) => [...new Set((typed ?? '').split('\n').map((line) => line.trim()))].filter(Boolean))
    .refine((lines) => lines.length <= mostWishes && lines.every((line) => line.length <= mostWishLength), message);

const timeForm = (errors: Errors) =>
  z.object({
    hoursPerMonth: numberUpTo(100, null),
    availability: codes(availabilities),
    maxEngagements: numberUpTo(10, 1),
    payCeiling: dollarsOf(errors.payCeiling),
  });

const supportForm = (errors: Errors) =>
  z.object({
    notWith: linesOf(errors.notWith),
    accessNeeds: codes(accessNeeds),
    inPerson: z
      .string()
      .optional()
      .transform((typed) => typed === 'yes'),
  });

const contactForm = (errors: Errors, locale: Locale) =>
  z
    .object({
      givenName: text(errors.givenName, 80, errors.nameTooLong),
      familyName: text(errors.familyName, 80, errors.nameTooLong),
      email: emailAddress(errors.email),
      phone: phoneOf(errors.phone),
      locale: oneOf(contactLanguages, locale),
      preferredContact: oneOf(ways, 'email'),
    })
    .refine(({ phone, preferredContact }) => phone !== null || preferredContact === 'email', {
      path: ['phone'],
      message: errors.phoneNeeded,
    });

/** One form for each part, the same when applying and when changing a profile. Only names and an address are ever needed. */
export function partForms(locale: Locale) {
  const { errors } = words[locale].apply;
  return {
    experience: experienceForm(errors),
    place: placeForm(errors),
    interests: interestsForm,
    time: timeForm(errors),
    support: supportForm(errors),
    contact: contactForm(errors, locale),
  };
}

/** On a profile the name, the address and the phone belong to the account, so only the way of contact is left. */
export const contactWayForm = z.object({ preferredContact: oneOf(ways, 'email') });
