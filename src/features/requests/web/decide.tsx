import type { Day } from '../../../kernel/days.js';
import { label, requestRefusalReasonLabels, requestRefusalReasons } from '../../../kernel/vocabulary/index.js';
import { Form } from '../../../platform/web/form.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, Card, SelectField, TextArea, VerdictLine, WarningText, type FormState } from '../../../ui/index.js';
import { isHurried, requestPolicy } from '../domain/request.policy.js';
import type { RequestView } from '../domain/request-view.js';
import { requestsPaths } from '../requests.paths.js';
import { words } from '../words/index.js';

interface DecideProps {
  readonly request: RequestView;
  readonly today: Day;
  readonly form: FormState;
}

/** Approve, ask for changes, or refuse. */
export function Decide({ request, today, form }: DecideProps) {
  const { locale } = usePage().visit;
  const t = words[locale].review;
  return (
    <>
      <h2 className="govuk-heading-m">{t.decide}</h2>
      <Approve request={request} today={today} />
      <Card title={t.ask} headingLevel={3}>
        <p className="govuk-body">{t.askHelp}</p>
        <Form action={requestsPaths.changes.to(locale, { id: request.id })}>
          <TextArea form={form} name="note" label={t.askNote} labelSize="s" rows={4} maxLength={2000} />
          <Button look="secondary">{t.ask}</Button>
        </Form>
      </Card>
      <Refuse request={request} form={form} />
    </>
  );
}

function Approve({ request, today }: Omit<DecideProps, 'form'>) {
  const { locale } = usePage().visit;
  const t = words[locale].review;
  const inTime = requestPolicy.approve(request, today).allowed;
  const hurried = inTime && isHurried(request, today);
  return (
    <Card title={t.approve} headingLevel={3}>
      {hurried ? (
        <p className="govuk-body">
          <VerdictLine is="ask">{t.hurry}</VerdictLine>
        </p>
      ) : null}
      <p className="govuk-body">{t.approveHelp}</p>
      {inTime ? (
        <Form action={requestsPaths.approval.to(locale, { id: request.id })}>
          <Button preventDoubleClick>{t.approve}</Button>
        </Form>
      ) : (
        <WarningText>{t.noTime}</WarningText>
      )}
    </Card>
  );
}

function Refuse({ request, form }: Omit<DecideProps, 'today'>) {
  const { locale } = usePage().visit;
  const t = words[locale].review;
  const reasons = requestRefusalReasons.map((value) => ({
    value,
    text: label(requestRefusalReasonLabels, value, locale),
  }));
  return (
    <Card title={t.refuse} headingLevel={3}>
      <p className="govuk-body">{t.refuseHelp}</p>
      <Form action={requestsPaths.refusal.to(locale, { id: request.id })}>
        <SelectField form={form} name="reason" label={t.refuseReason} options={[{ value: '', text: '' }, ...reasons]} />
        <TextArea form={form} name="refuseNote" label={t.refuseNote} labelSize="s" rows={3} maxLength={2000} />
        <Button look="warning">{t.refuse}</Button>
      </Form>
    </Card>
  );
}
