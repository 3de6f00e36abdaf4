import type { ReactNode } from 'react';
import type { Text } from '../../../kernel/text.js';
import { email, type Email, type EmailPlan, type LetterContext } from '../../../platform/mail/email.js';
import { Action, Heading, Paragraph, Small } from '../../../platform/mail/letter-parts.js';
import { lines, link } from '../../../platform/mail/letter-text.js';

/** A short letter: what happened, what comes next, at most one thing to do. */
export interface Note {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly href: string };
  /** Below the button: how long the link works, whom to ask. */
  readonly small?: string;
}

type NotePlan<Payload> = Omit<EmailPlan<Payload>, 'body' | 'text' | 'subject' | 'preview'> & {
  readonly subject: Text;
  readonly note: (payload: Payload, ctx: LetterContext) => Note;
};

/** Declares a letter that is one note; its first paragraph is what mail programs show beside the subject. */
export const noteEmail = <Payload,>({ subject, note, ...plan }: NotePlan<Payload>): Email<Payload> =>
  email({
    ...plan,
    subject: (_, ctx) => subject[ctx.locale],
    preview: (payload, ctx) => note(payload, ctx).paragraphs[0] ?? subject[ctx.locale],
    body: (payload, ctx) => bodyOf(note(payload, ctx)),
    text: (payload, ctx) => textOf(note(payload, ctx)),
  });

const bodyOf = ({ heading, paragraphs, action, small }: Note): ReactNode => (
  <>
    <Heading>{heading}</Heading>
    {paragraphs.map((paragraph) => (
      <Paragraph key={paragraph}>{paragraph}</Paragraph>
    ))}
    {action && <Action href={action.href}>{action.label}</Action>}
    {small && <Small>{small}</Small>}
  </>
);

const textOf = ({ heading, paragraphs, action, small }: Note): string =>
  lines(heading, ...paragraphs, action && link(action.label, action.href), small);
