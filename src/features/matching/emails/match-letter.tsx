import type { ReactNode } from 'react';
import type { ZodType } from 'zod';
import { email, type Email, type LetterContext } from '../../../platform/mail/email.js';
import type { Lane } from '../../../platform/mail/email-policy.js';
import { Action, Facts, Heading, Paragraph, Small } from '../../../platform/mail/letter-parts.js';
import { facts, lines, link } from '../../../platform/mail/letter-text.js';

/** What a letter about a match says, once, for both its parts. */
export interface Said {
  /** Neutral: it may be read on a locked phone. */
  readonly subject: string;
  readonly preview?: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly facts?: readonly (readonly [label: string, value: string])[];
  readonly action?: { readonly text: string; readonly href: string };
  /** Below the button. */
  readonly small?: string;
}

interface Plan<Payload> {
  readonly name: string;
  readonly payload: ZodType<Payload>;
  readonly lane?: Lane;
  readonly phone?: boolean;
  readonly says: (payload: Payload, ctx: LetterContext) => Said;
  readonly sample: NoInfer<Payload>;
}

/** Every letter about a match carries the code of its request: they are one conversation. */
type Coded = { readonly code: string } | { readonly facts: { readonly code: string } };

const why = {
  en: 'You get this email because you take part in our network.',
  fr: 'Vous recevez ce courriel parce que vous participez à notre réseau.',
};

/** Declares a letter about a match. Both parts are made of the same sentences, so neither can say less than the other. */
export const matchLetter = <Payload extends Coded>({
  lane = 'transactional',
  says,
  ...plan
}: Plan<Payload>): Email<Payload> =>
  email<Payload>({
    ...plan,
    ...{ onDoubt: 'resend', lane, why },
    thread: (payload) => `request ${'code' in payload ? payload.code : payload.facts.code}`,
    subject: (payload, ctx) => says(payload, ctx).subject,
    preview: (payload, ctx) => says(payload, ctx).preview ?? says(payload, ctx).heading,
    body: (payload, ctx) => bodyOf(says(payload, ctx)),
    text: (payload, ctx) => textOf(says(payload, ctx), ctx),
  });

const bodyOf = (said: Said): ReactNode => (
  <>
    <Heading>{said.heading}</Heading>
    {said.facts && <Facts rows={said.facts} />}
    {said.paragraphs.map((paragraph) => (
      <Paragraph key={paragraph}>{paragraph}</Paragraph>
    ))}
    {said.action && <Action href={said.action.href}>{said.action.text}</Action>}
    {said.small && <Small>{said.small}</Small>}
  </>
);

const textOf = (said: Said, { locale }: LetterContext): string =>
  lines(
    said.heading,
    said.facts && facts(said.facts, locale),
    ...said.paragraphs,
    said.action && link(said.action.text, said.action.href),
    said.small,
  );
