import { z } from 'zod';
import { email } from '../../../platform/mail/email.js';
import { Action, Heading, Paragraph } from '../../../platform/mail/letter-parts.js';
import { lines, link } from '../../../platform/mail/letter-text.js';
import { format } from '../../../platform/words/format.js';
import { committeesPaths } from '../committees.paths.js';

const payload = z.strictObject({
  committeeId: z.uuid(),
  committee: z.strictObject({ en: z.string(), fr: z.string() }),
  termStart: z.iso.date(),
  termEnd: z.iso.date(),
});

const words = {
  en: {
    subject: 'Your seat on a committee',
    heading: 'You have a seat on a committee',
    seat: (name: string, from: string, to: string) =>
      `You now sit on this committee: ${name}. Your term runs from ${from} to ${to}.`,
    stop: 'If you did not expect this, or if it no longer suits you, call us. You can step down at any time.',
    action: 'See the committee',
  },
  fr: {
    subject: 'Votre siège à un comité',
    heading: 'Vous avez un siège à un comité',
    seat: (name: string, from: string, to: string) =>
      `Vous siégez maintenant à ce comité\u00a0: ${name}. Votre mandat va du ${from} au ${to}.`,
    stop: 'Si vous ne vous y attendiez pas, ou si cela ne vous convient plus, appelez-nous. Vous pouvez vous retirer en tout temps.',
    action: 'Voir le comité',
  },
};

/** To somebody who takes a seat on a committee. */
export const committeeSeat = email({
  name: 'committee-seat',
  payload,
  onDoubt: 'resend',
  lane: 'transactional',
  thread: ({ committeeId }) => `committee ${committeeId}`,
  subject: (_, { locale }) => words[locale].subject,
  body: (seat, { locale, link: to }) => (
    <>
      <Heading>{words[locale].heading}</Heading>
      <Paragraph>{sentence(seat, locale)}</Paragraph>
      <Paragraph>{words[locale].stop}</Paragraph>
      <Action href={to(committeesPaths.committee, { id: seat.committeeId })}>{words[locale].action}</Action>
    </>
  ),
  text: (seat, { locale, link: to }) =>
    lines(
      words[locale].heading,
      sentence(seat, locale),
      words[locale].stop,
      link(words[locale].action, to(committeesPaths.committee, { id: seat.committeeId })),
    ),
  sample: {
    committeeId: '01920000-0000-7000-8000-000000000001',
    committee: { en: 'Steering Committee', fr: 'Comité directeur' },
    termStart: '2027-02-01',
    termEnd: '2029-01-31',
  },
});

const sentence = (seat: z.output<typeof payload>, locale: 'en' | 'fr') =>
  words[locale].seat(
    seat.committee[locale],
    format(locale).dateShort(seat.termStart),
    format(locale).dateShort(seat.termEnd),
  );
