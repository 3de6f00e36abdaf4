import type { Locale } from '../../../kernel/text.js';
import type { Config } from '../../../platform/config/config.js';
import type { Email } from '../../../platform/mail/email.js';
import { letterContext } from '../../../platform/mail/letter-context.js';
import type { PartnerView } from '../data/partner-view.query.js';
import { applicationAccepted } from '../emails/application-accepted.email.js';
import { applicationDeclined } from '../emails/application-declined.email.js';
import { applicationQuestion } from '../emails/application-question.email.js';
import { applicationWaitlisted } from '../emails/application-waitlisted.email.js';
import type { DecisionForm } from './decision.forms.js';

export interface LetterPreview {
  readonly locale: Locale;
  readonly subject: string;
  readonly text: string;
}

/** The link is made when the decision is; until then the letter shows where it will stand. */
const noLink = '00000000-0000-4000-8000-000000000000';

/** The letter exactly as it would leave now, in the reader's language; only the word that signs in is left out. */
export function letterPreview(
  config: Config,
  to: Pick<PartnerView, 'locale' | 'givenName'>,
  decided: DecisionForm,
): LetterPreview {
  const ctx = letterContext(config, to.locale, to.givenName);
  const show = <Payload>(letter: Email<Payload>, payload: Payload): LetterPreview => ({
    locale: to.locale,
    subject: letter.subject(payload, ctx),
    text: letter.text(payload, ctx),
  });
  switch (decided.decision) {
    case 'accept':
      return show(applicationAccepted, { link: noLink });
    case 'ask':
      return show(applicationQuestion, { link: noLink });
    case 'wait-list':
      return show(applicationWaitlisted, { link: noLink, reason: decided.reason });
    case 'decline':
      return show(applicationDeclined, { reason: decided.reason, note: decided.note });
  }
}
