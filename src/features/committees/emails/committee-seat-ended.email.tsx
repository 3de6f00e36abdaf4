import { z } from 'zod';
import { email } from '../../../platform/mail/email.js';
import { Heading, Paragraph } from '../../../platform/mail/letter-parts.js';
import { lines } from '../../../platform/mail/letter-text.js';

const payload = z.strictObject({
  /** Letters that were queued before 2026-11 lack it. */
  committeeId: z.uuid().optional(),
  committee: z.strictObject({ en: z.string(), fr: z.string() }),
});

const words = {
  en: {
    subject: 'Your term on a committee has ended',
    heading: 'Thank you for your time',
    ended: (name: string) => `Your term on this committee has ended: ${name}. What you brought to the table counts.`,
    next: (phone: string) => `Would you like to go on, or is something wrong here? Call us: ${phone}.`,
  },
  fr: {
    subject: 'Votre mandat à un comité est terminé',
    heading: 'Merci de votre temps',
    ended: (name: string) =>
      `Votre mandat à ce comité est terminé\u00a0: ${name}. Ce que vous avez apporté à la table compte.`,
    next: (phone: string) => `Vous aimeriez continuer, ou quelque chose ne va pas? Appelez-nous\u00a0: ${phone}.`,
  },
};

/** To somebody whose seat on a committee is free again. */
export const committeeSeatEnded = email({
  name: 'committee-seat-ended',
  payload,
  onDoubt: 'resend',
  lane: 'transactional',
  thread: ({ committeeId, committee }) => `committee ${committeeId ?? committee.en}`,
  subject: (_, { locale }) => words[locale].subject,
  body: ({ committee }, { locale, network }) => (
    <>
      <Heading>{words[locale].heading}</Heading>
      <Paragraph>{words[locale].ended(committee[locale])}</Paragraph>
      <Paragraph>{words[locale].next(network.phone)}</Paragraph>
    </>
  ),
  text: ({ committee }, { locale, network }) =>
    lines(words[locale].heading, words[locale].ended(committee[locale]), words[locale].next(network.phone)),
  sample: { committee: { en: 'Steering Committee', fr: 'Comité directeur' } },
});
