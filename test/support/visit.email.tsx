import { z } from 'zod';
import type { Locale } from '../../src/kernel/text.js';
import { email } from '../../src/platform/mail/email.js';
import type { GivenPolicy } from '../../src/platform/mail/email-policy.js';
import { Action, Facts, Heading, Paragraph, Small, TextLink } from '../../src/platform/mail/letter-parts.js';
import { facts, lines, link } from '../../src/platform/mail/letter-text.js';

const words = {
  en: {
    subject: 'A visit',
    hello: 'Hello',
    say: 'Somebody would like to visit.',
    time: 'Time',
    go: 'Read and answer',
    help: 'Ask us',
  },
  fr: {
    subject: 'Une visite',
    hello: 'Bonjour',
    say: 'On aimerait vous visiter.',
    time: 'Temps',
    go: 'Lire et répondre',
    help: 'Écrivez-nous',
  },
} as const satisfies Record<Locale, unknown>;

const visit = (name: string, policy: Partial<GivenPolicy> = {}) =>
  email({
    onDoubt: 'resend',
    lane: 'transactional',
    ...policy,
    name,
    thread: ({ visitId }) => visitId,
    payload: z.object({ visitId: z.string(), title: z.string() }),
    subject: ({ title }, { locale }) => `${words[locale].subject} ${title}`.trim(),
    body: ({ visitId, title }, { locale, firstName, link: to, token }) => (
      <>
        <Heading>
          {words[locale].hello} {firstName}
        </Heading>
        <Paragraph>{words[locale].say}</Paragraph>
        <Facts rows={[[words[locale].time, title]]} />
        <Action href={to(`/visits/${visitId}/${token('visit', visitId)}`)}>{words[locale].go}</Action>
        <Small>
          <TextLink href={to('/help')}>{words[locale].help}</TextLink>
        </Small>
      </>
    ),
    text: ({ visitId, title }, { locale, firstName, link: to, token }) =>
      lines(
        `${words[locale].hello} ${firstName}`,
        words[locale].say,
        facts([[words[locale].time, title]], locale),
        link(words[locale].go, to(`/visits/${visitId}/${token('visit', visitId)}`)),
        link(words[locale].help, to('/help')),
      ),
    sample: { visitId: '0197a3c0-0000-7000-8000-000000000001', title: '3 h' },
  });

/** A letter of the tests: may go twice when in doubt. */
export const visitLetter = visit('test-visit');
/** The same, held when in doubt. */
export const heldLetter = visit('test-visit-held', { onDoubt: 'hold' });
/** The same, of no use after a minute. */
export const shortLetter = visit('test-visit-short', { ttl: 1 });
/** The same, of those that leave once a day. */
export const dailyLetter = visit('test-visit-daily', { timing: 'once-a-day' });
/** The same, one that its reader can choose not to get. */
export const dailyReminder = visit('test-visit-daily-reminder', { timing: 'once-a-day', topic: 'reminders' });
/** The same, held when in doubt. */
export const dailyHeld = visit('test-visit-daily-held', { timing: 'once-a-day', onDoubt: 'hold' });
/** The same, of those that overtake all others. */
export const signInLetter = visit('test-visit-sign-in', { lane: 'sign-in' });
/** The same, one that its reader can choose not to get. */
export const reminderLetter = visit('test-visit-reminder', { lane: 'reminder' });
/** The same, of those that all others overtake. */
export const digestLetter = visit('test-visit-digest', { lane: 'bulk' });
