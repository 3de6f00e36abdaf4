import { partnerDeclineReasonLabels, partnerDeclineReasons } from '../../../kernel/vocabulary/index.js';
import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, ButtonRow, ChoiceField, ChoicesField, type FormState } from '../../../ui/index.js';
import { breakLengths } from '../domain/breaks.js';
import { revealable, revealLabels, type Revealed } from '../domain/reveal.js';
import { matchingPaths } from '../matching.paths.js';
import { words } from '../words/index.js';

interface YesProps {
  readonly id: string;
  readonly form: FormState;
  /** What the team would read, field by field: nobody agrees to show something without seeing it. */
  readonly values: Readonly<Record<Revealed, string>>;
}

/** The partner says yes to named fields, with what each holds in view. */
export function YesPage({ id, form, values }: YesProps) {
  const { locale } = usePage().visit;
  const t = words[locale].partner.yes;
  return (
    <Layout title={t.title} back={matchingPaths.invitation.to(locale, { id })} form={form}>
      <p className="govuk-body">{t.lead}</p>
      <Form action={matchingPaths.sayYes.to(locale, { id })}>
        <ChoicesField
          form={form}
          name="revealed"
          legend={t.legend}
          choices={revealable.map((field) => ({
            value: field,
            text: revealLabels[field][locale],
            hint: values[field] || t.empty,
          }))}
        />
        <Button>{t.button}</Button>
      </Form>
    </Layout>
  );
}

/** A no, with a reason that only coordinators read, and a break for whoever wants one. */
export function NotNowPage({ id, form }: { id: string; form: FormState }) {
  const { locale } = usePage().visit;
  const t = words[locale].partner;
  const lengths = breakLengths.map((value) => ({ value, text: t.pause.choices[value] }));
  return (
    <Layout title={t.notNow.title} back={matchingPaths.invitation.to(locale, { id })} form={form}>
      <p className="govuk-body">{t.notNow.lead}</p>
      <Form action={matchingPaths.notNow.to(locale, { id })}>
        <ChoiceField
          form={form}
          name="reason"
          legend={t.notNow.legend}
          hint={t.notNow.hint}
          choices={partnerDeclineReasons.map((value) => ({ value, text: partnerDeclineReasonLabels[value][locale] }))}
        />
        <ChoiceField
          form={form}
          name="pause"
          legend={t.notNow.pause}
          hint={t.notNow.pauseHint}
          choices={[{ value: 'none', text: t.notNow.noPause }, ...lengths]}
        />
        <Button>{t.notNow.button}</Button>
      </Form>
    </Layout>
  );
}

/** Asking is done by voice or by reply: both reach a person. */
export function AskPage({ id }: { id: string }) {
  const { visit, network } = usePage();
  const t = words[visit.locale].partner.ask;
  const back = matchingPaths.invitation.to(visit.locale, { id });
  return (
    <Layout title={t.title} back={back}>
      <p className="govuk-body">{t.lead}</p>
      <p className="govuk-body-l">
        <a className="govuk-link target" href={`tel:${network.phone}`}>
          {t.phone(network.phone)}
        </a>
      </p>
      <p className="govuk-body">{t.reply}</p>
      <p className="govuk-body">{t.noNames}</p>
      <Button look="secondary" href={back}>
        {t.back}
      </Button>
    </Layout>
  );
}

/** Asks once more, plainly, before something that runs is stopped. */
export function LeavePage({ id }: { id: string }) {
  const { locale } = usePage().visit;
  const t = words[locale].partner.leave;
  const back = matchingPaths.invitation.to(locale, { id });
  return (
    <Layout title={t.title} back={back}>
      <p className="govuk-body">{t.lead}</p>
      <Form action={matchingPaths.leave.to(locale, { id })}>
        <ButtonRow>
          <Button look="warning">{t.button}</Button>
          <Button look="secondary" href={back}>
            {t.keep}
          </Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
