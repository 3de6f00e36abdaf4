import { applicationDeclineReasonLabels, applicationDeclineReasons } from '../../../kernel/vocabulary/index.js';
import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, ButtonRow, Card, ChoiceField, TextArea, type FormState } from '../../../ui/index.js';
import type { PartnerView } from '../data/partner-view.query.js';
import { waitListReasonLabels, waitListReasons } from '../domain/wait-list-reasons.js';
import { partnersPaths } from '../partners.paths.js';
import { words } from '../words/index.js';
import { choicesOf } from './choices.js';
import type { DecisionName } from './decision.forms.js';
import type { LetterPreview } from './letter-preview.js';

interface DecisionProps {
  readonly partner: PartnerView;
  readonly decision: DecisionName;
  readonly form: FormState;
  readonly letter: LetterPreview;
}

/** One decision on one application, with the letter that it sends. */
export function DecisionPage({ partner, decision, form, letter }: DecisionProps) {
  const { locale } = usePage().visit;
  const t = words[locale].review;
  const { title, lead, button } = t.decisions[decision];
  const hasChoices = decision === 'wait-list' || decision === 'decline';
  return (
    <Layout title={title} caption={partner.name} back={partnersPaths.review.to(locale, { id: partner.id })} form={form}>
      <p className="govuk-body">{lead}</p>
      <Form action={partnersPaths.decide.to(locale, { id: partner.id, decision })}>
        <Fields decision={decision} form={form} />
        <Letter letter={letter} />
        <ButtonRow>
          <Button preventDoubleClick>{button}</Button>
          {hasChoices && (
            <Button look="secondary" name="then" value="preview">
              {t.preview}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </Layout>
  );
}

function Fields({ decision, form }: { decision: DecisionName; form: FormState }) {
  const { locale } = usePage().visit;
  const t = words[locale].review;
  if (decision === 'accept') return null;
  if (decision === 'ask')
    return <TextArea form={form} name="question" label={t.question} hint={t.questionHint} maxLength={1000} />;
  const reasons =
    decision === 'wait-list'
      ? choicesOf(waitListReasonLabels, waitListReasons, locale)
      : choicesOf(applicationDeclineReasonLabels, applicationDeclineReasons, locale);
  return (
    <>
      <ChoiceField form={form} name="reason" legend={t.reason} legendSize="m" choices={reasons} />
      {decision === 'decline' && (
        <TextArea form={form} name="note" label={t.note} hint={t.noteHint} maxLength={600} rows={3} />
      )}
    </>
  );
}

/** The plain-text part, word for word, in the language in which it leaves. */
function Letter({ letter }: { letter: LetterPreview }) {
  const { locale } = usePage().visit;
  const t = words[locale].review;
  return (
    <Card title={t.letter}>
      <p className="govuk-hint">{t.letterHint(t.languages[letter.locale])}</p>
      <div lang={letter.locale}>
        <p className="govuk-body">
          <b>{letter.subject}</b>
        </p>
        {letter.text.split('\n\n').map((paragraph, index) => (
          <p className="govuk-body" key={index}>
            {paragraph}
          </p>
        ))}
      </div>
    </Card>
  );
}
