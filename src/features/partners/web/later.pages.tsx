import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, ButtonRow, TextField, type FormState } from '../../../ui/index.js';
import { partnersPaths } from '../partners.paths.js';
import { words } from '../words/index.js';

/** “Stop here and finish later”: where the link goes. */
export function LaterPage({ form, back }: { form: FormState; back: string }) {
  const { locale } = usePage().visit;
  const t = words[locale].apply;
  return (
    <Layout title={t.later.title} back={back} form={form}>
      <p className="govuk-body">{t.later.lead}</p>
      <Form action={partnersPaths.later.to(locale)}>
        <TextField
          form={form}
          name="email"
          label={t.later.email}
          labelSize="m"
          type="email"
          autoComplete="email"
          spellCheck={false}
        />
        <ButtonRow>
          <Button>{t.later.send}</Button>
          <Button href={back} look="secondary">
            {t.later.carryOn}
          </Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}

/** The link is on its way. */
export function LinkSentPage({ email, carryOn }: { email: string | null; carryOn: string }) {
  const { locale } = usePage().visit;
  const t = words[locale].apply.later;
  return (
    <Layout title={t.sentTitle}>
      <p className="govuk-body-l">{email ? t.sent(email) : t.sentPlain}</p>
      <p className="govuk-body">{t.rest}</p>
      <ButtonRow>
        <Button href={carryOn} look="secondary">
          {t.carryOn}
        </Button>
      </ButtonRow>
      <p className="govuk-body">
        <a className="govuk-link" href={partnersPaths.later.to(locale, undefined, { email: 'other' })}>
          {t.again}
        </a>
      </p>
    </Layout>
  );
}

/** Behind the link in the letter. Opening it changes nothing; the button does. */
export function ResumePage({ token }: { token: string | null }) {
  const { visit, network } = usePage();
  const t = words[visit.locale].apply;
  if (token === null)
    return (
      <Layout title={t.resume.gone}>
        <p className="govuk-body">{t.resume.goneLead}</p>
        <p className="govuk-body">{t.start.byPhone(network.phone)}</p>
        <Button href={partnersPaths.start.to(visit.locale)}>{t.resume.startAgain}</Button>
      </Layout>
    );
  return (
    <Layout title={t.resume.title}>
      <p className="govuk-body">{t.resume.lead}</p>
      <Form action={partnersPaths.resume.to(visit.locale, { token })}>
        <Button>{t.resume.button}</Button>
      </Form>
    </Layout>
  );
}
