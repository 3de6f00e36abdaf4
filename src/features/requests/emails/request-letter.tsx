import { z } from 'zod';
import type { Locale } from '../../../kernel/text.js';
import { email, type Email, type LetterContext, type LinkTarget } from '../../../platform/mail/email.js';
import type { Lane } from '../../../platform/mail/email-policy.js';
import { Action, Heading, Paragraph } from '../../../platform/mail/letter-parts.js';
import { lines, link } from '../../../platform/mail/letter-text.js';

/** A letter names a request by its code only: a title can name an illness. */
export const aboutRequest = z.strictObject({ requestId: z.uuid(), code: z.string() });
export const sampleRequest = { requestId: '01920000-0000-7000-8000-000000000118', code: 'R-118' };

interface Said {
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly action: string;
}

interface Plan<Payload> {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  readonly lane?: Lane;
  readonly leadsTo: LinkTarget<[{ id: string }]>;
  readonly says: Readonly<Record<Locale, (payload: Payload, ctx: LetterContext) => Said>>;
  readonly sample: NoInfer<Payload>;
}

/** A letter about one request: what happened, what comes next, and the page where it goes on. */
export function requestLetter<Payload extends { requestId: string; code: string }>(
  plan: Plan<Payload>,
): Email<Payload> {
  const said = (payload: Payload, ctx: LetterContext) => plan.says[ctx.locale](payload, ctx);
  const href = (payload: Payload, ctx: LetterContext) => ctx.link(plan.leadsTo, { id: payload.requestId });
  return email<Payload>({
    name: plan.name,
    payload: plan.payload,
    onDoubt: 'resend',
    lane: plan.lane ?? 'transactional',
    thread: ({ code }) => `request ${code}`,
    subject: (payload, ctx) => said(payload, ctx).subject,
    preview: (payload, ctx) => said(payload, ctx).paragraphs[0] ?? '',
    body: (payload, ctx) => {
      const { heading, paragraphs, action } = said(payload, ctx);
      return (
        <>
          <Heading>{heading}</Heading>
          {paragraphs.map((words) => (
            <Paragraph key={words}>{words}</Paragraph>
          ))}
          <Action href={href(payload, ctx)}>{action}</Action>
        </>
      );
    },
    text: (payload, ctx) => {
      const { heading, paragraphs, action } = said(payload, ctx);
      return lines(heading, ...paragraphs, link(action, href(payload, ctx)));
    },
    sample: plan.sample,
  });
}
