import { partnerDeclineReasonLabels, partnerDeclineReasons } from '../../../kernel/vocabulary/index.js';
import { Form } from '../../../platform/web/form.js';
import {
  Button,
  ChoiceField,
  ChoicesField,
  DateField,
  SelectField,
  SummaryList,
  type FormState,
} from '../../../ui/index.js';
import { revealable, revealedLabels, tellerLabels, tellers, type MatchView } from '../../matching/matching.service.js';
import type { PartnerView } from '../../partners/partners.service.js';
import { deskPaths } from '../desk.paths.js';
import { answerWords } from '../words/answer.js';
import { useDesk } from './desk.js';
import { reachRows } from './person-profile.js';

/** Who is asked about what, and what was written down so far. */
export interface AnswerSheet {
  readonly match: MatchView;
  readonly partner: PartnerView;
  readonly form: FormState;
}

/** Yes or not now, who said it, and when. */
export function AnswerForm({ match, partner, form }: AnswerSheet) {
  const { t, locale } = useDesk();
  const words = answerWords[locale];
  const met = match.status === 'introduced';
  return (
    <>
      <p className="govuk-body">{t.request.of(match.request.code, match.request.title[locale])}</p>
      <SummaryList rows={reachRows(partner, t, locale)} />
      <p className="govuk-body">{words.lead}</p>
      <Form action={deskPaths.answer.to(locale, { id: match.id })}>
        <ChoiceField
          form={form}
          name="answer"
          legend={met ? words.afterMeeting : words.answer}
          choices={(['yes', 'no'] as const).map((value) => ({ value, text: words.answers[value] }))}
        />
        {met ? null : <WhatToShow partner={partner} form={form} />}
        <WhyNot form={form} />
        <ChoiceField
          form={form}
          name="by"
          legend={words.by}
          choices={tellers.map((value) => ({ value, text: tellerLabels[value][locale] }))}
        />
        <DateField form={form} name="on" legend={words.on} />
        <Button preventDoubleClick>{words.go}</Button>
      </Form>
    </>
  );
}

/** Nobody shows an address or a number that they do not have. */
function WhatToShow({ partner, form }: Pick<AnswerSheet, 'partner' | 'form'>) {
  const { locale } = useDesk();
  const words = answerWords[locale];
  const empty: readonly string[] = [...(partner.email ? [] : ['email']), ...(partner.phone ? [] : ['phone'])];
  const choices = revealable.filter((field) => !empty.includes(field));
  return (
    <ChoicesField
      form={form}
      name="revealed"
      legend={words.revealed}
      hint={words.revealedHint}
      choices={choices.map((value) => ({ value, text: revealedLabels[value][locale] }))}
    />
  );
}

function WhyNot({ form }: Pick<AnswerSheet, 'form'>) {
  const { t, locale } = useDesk();
  const words = answerWords[locale];
  const reasons = partnerDeclineReasons.map((value) => ({ value, text: partnerDeclineReasonLabels[value][locale] }));
  return (
    <SelectField
      form={form}
      name="reason"
      label={words.reason}
      hint={words.reasonHint}
      options={[{ value: '', text: t.match.chooseReason }, ...reasons]}
    />
  );
}
