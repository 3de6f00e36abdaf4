import type { ReactNode } from 'react';
import type { ZodType } from 'zod';
import type { Locale, Text } from '../../kernel/text.js';
import { policyOf, type EmailPolicy, type GivenPolicy } from './email-policy.js';

/** A typed page of `platform/web`: its path in each language. */
export interface LinkTarget<Args extends readonly unknown[]> {
  to(locale: Locale, ...args: Args): string;
}

/** The network that signs every letter: name, phone and postal address in the letter's language. */
export interface Sender {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly email: string;
}

export interface LinkTo {
  (path: string): string;
  <Args extends readonly unknown[]>(page: LinkTarget<Args>, ...args: Args): string;
}

/** What a letter knows beside its payload. */
export interface LetterContext {
  readonly locale: Locale;
  /** The recipient's given name. */
  readonly firstName: string;
  readonly network: Sender;
  /** An absolute address of a path, or of a typed page in the letter's language. */
  readonly link: LinkTo;
  /** A word that opens one door for one thing; check it with `isSigned` of `platform/signing`. */
  readonly token: (purpose: string, id: string) => string;
}

/** A letter ready for the envelope. */
export interface RenderedLetter {
  readonly subject: string;
  readonly preview: string;
  readonly body: ReactNode;
  readonly text: string;
  readonly why: string;
}

/** A letter as its author writes it: both languages in one file, by `ctx.locale`. */
export interface EmailPlan<Payload> extends GivenPolicy {
  /** What the letter says, ids and plain facts; never health facts, never tokens, never addresses. */
  readonly payload: ZodType<Payload>;
  /** What several letters are about, so that a mail program shows them as one conversation: the id of a match, for example. */
  readonly thread?: (payload: Payload) => string;
  /** Neutral: it may be read on a locked phone. */
  readonly subject: (payload: Payload, ctx: LetterContext) => string;
  /** The line that mail programs show beside the subject; the subject itself when left out. */
  readonly preview?: (payload: Payload, ctx: LetterContext) => string;
  /** The components of `letter-parts.tsx`; frame, sender and foot are added. */
  readonly body: (payload: Payload, ctx: LetterContext) => ReactNode;
  /** The same letter written as plain text: `lines`, `facts` and `link` of `letter-text.ts` help. */
  readonly text: (payload: Payload, ctx: LetterContext) => string;
  /** Why the person gets this, in one sentence; having an account when left out. */
  readonly why?: Text;
  /** For the preview and the tests, never a default. */
  readonly sample: NoInfer<Payload>;
}

export interface Email<Payload> extends Omit<EmailPlan<Payload>, keyof EmailPolicy>, EmailPolicy {
  /** Refuses a payload that is not the letter's. */
  accept(payload: Payload): Payload;
}

/** What a letter is to the worker, which finds it by name and reads its payload from the outbox. */
export interface DeclaredEmail extends EmailPolicy {
  /** It carries letters of more than one topic, so that its reader can only choose among all. */
  readonly mixed?: boolean;
  readonly sample: unknown;
  /** What it is about, for the thread; undefined when it stands alone. Throws a ZodError like `render`. */
  thread(payload: unknown): string | undefined;
  /** Throws a ZodError when the payload is not the letter's. */
  render(payload: unknown, ctx: LetterContext): RenderedLetter;
}

const letters = new Map<string, DeclaredEmail>();

/** Every letter the product can send, by name. */
export const allEmails = (): readonly DeclaredEmail[] =>
  [...letters.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
export const emailNamed = (name: string): DeclaredEmail | undefined => letters.get(name);

const becauseOfAccount: Text = {
  en: 'You get this email because you have an account with us.',
  fr: 'Vous recevez ce courriel parce que vous avez un compte chez nous.',
};

/** Declares a letter: one file says all of it. Throws when two letters share a name. */
export function email<Payload>(plan: EmailPlan<Payload>): Email<Payload> {
  if (letters.has(plan.name)) throw new Error(`Two letters are called ${plan.name}`);
  letters.set(plan.name, {
    ...policyOf(plan),
    sample: plan.sample,
    thread: (payload) => plan.thread?.(plan.payload.parse(payload)),
    render: (payload, ctx) => render(plan, plan.payload.parse(payload), ctx),
  });
  return { ...plan, ...policyOf(plan), accept: (payload) => plan.payload.parse(payload) };
}

function render<Payload>(plan: EmailPlan<Payload>, payload: Payload, ctx: LetterContext): RenderedLetter {
  const subject = plan.subject(payload, ctx);
  return {
    subject,
    preview: plan.preview?.(payload, ctx) ?? subject,
    body: plan.body(payload, ctx),
    text: plan.text(payload, ctx),
    why: (plan.why ?? becauseOfAccount)[ctx.locale],
  };
}
