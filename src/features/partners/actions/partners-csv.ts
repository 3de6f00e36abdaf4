import { z } from 'zod';
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
  timeZones,
  trainings,
} from '../../../kernel/vocabulary/index.js';
import {
  day,
  listOf,
  oneOf,
  optionalDay,
  optionalEmail,
  optionalText,
  optionalWhole,
  saying,
  text,
  texts,
  whole,
  yesNo,
} from '../../../platform/csv/cells.js';
import { mostPay, mostWishLength, mostWishes, wishes } from '../domain/profile.js';

const unreachable = {
  en: 'Somebody without an e-mail address needs a phone number, in the column phone.',
  fr: 'Sans adresse courriel, il faut un numéro de téléphone, dans la colonne phone.',
};

/** One patient partner in an import file. The e-mail address tells people apart; for somebody without one, phone number and name do. */
export const partnerRow = z
  .object({
    first_name: text(80),
    last_name: text(80),
    email: optionalEmail(),
    phone: optionalText(40),
    language: oneOf(contactLanguages),
    meeting_languages: listOf(meetingLanguages, 1),
    province: oneOf(provinces),
    city: optionalText(80),
    time_zone: oneOf(timeZones),
    perspective: oneOf(perspectives),
    conditions: listOf(conditions),
    years: whole(0, 110),
    interests: listOf(interests),
    activities: listOf(activities),
    hours_per_month: whole(1, 100),
    availability: listOf(availabilities, 1),
    max_engagements: whole(1, 10),
    access_needs: listOf(accessNeeds),
    experience: oneOf(experiences),
    in_person: yesNo(),
    joined: day(),
    own_words: optionalText(2000),
    /** The columns from here on may be left out: what they would say stays as it is. For the last two an empty cell says the same. */
    /** When somebody last said that their profile is right; only for people who are new here, otherwise the day they joined. */
    confirmed: optionalDay().optional(),
    trainings: listOf(trainings).optional(),
    loves: listOf(wishes).optional(),
    avoids: listOf(wishes).optional(),
    pay_ceiling: optionalWhole(0, mostPay).optional(),
    not_with: texts(mostWishLength, mostWishes).optional(),
  })
  .check(({ value, issues }) => {
    if (value.email === null && !/(?:\d\D*){7}/.test(value.phone))
      issues.push({ ...saying(unreachable, ['email']), input: value });
  });

/** Columns that tell people without an e-mail address apart. */
export const withoutEmail = ['phone', 'first_name', 'last_name'] as const;

export type PartnerRow = z.output<typeof partnerRow>;
