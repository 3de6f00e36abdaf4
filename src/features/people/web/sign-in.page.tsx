import { Button, TextField, type FormState } from '../../../ui/index.js';
import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { peoplePaths } from '../people.paths.js';
import { words } from '../words/index.js';

/** One question: where do we send the link. No password exists. */
export function SignInPage({ form, next }: { form: FormState; next: string | null }) {
  const { visit, network } = usePage();
  const t = words[visit.locale].signIn;
  return (
    <Layout title={t.title} form={form}>
      <p className="govuk-body-l">{t.lead}</p>
      <Form action={peoplePaths.signIn.to(visit.locale)}>
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <TextField
          form={form}
          name="email"
          type="email"
          label={t.email}
          hint={t.emailHint}
          autoComplete="email"
          spellCheck={false}
        />
        <Button preventDoubleClick>{t.send}</Button>
      </Form>
      <p className="govuk-body">{t.noEmail(network.phone)}</p>
    </Layout>
  );
}

/** The same words whoever asked: known or not. */
export function SignInSentPage() {
  const { visit, network } = usePage();
  const t = words[visit.locale].signIn;
  return (
    <Layout title={t.sentTitle}>
      <p className="govuk-body-l">{t.sentLead}</p>
      <ul className="govuk-list govuk-list--bullet">
        {t.sentTips(network.phone).map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={peoplePaths.signIn.to(visit.locale)}>
          {t.sendAgain}
        </a>
      </p>
    </Layout>
  );
}
