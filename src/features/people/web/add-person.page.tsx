import { locales } from '../../../kernel/text.js';
import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, ChoiceField, TextField, type FormState } from '../../../ui/index.js';
import { peoplePaths } from '../people.paths.js';
import { words } from '../words/index.js';

/** Opens an account for somebody. Roles follow on their own page. */
export function AddPersonPage({ form }: { form: FormState }) {
  const { locale } = usePage().visit;
  const { admin: t, account } = words[locale];
  return (
    <Layout title={t.add} back={peoplePaths.people.to(locale)} form={form}>
      <p className="govuk-body">{t.addLead}</p>
      <Form action={peoplePaths.addPerson.to(locale)}>
        <TextField form={form} name="email" type="email" label={t.facts.email} hint={t.emailHint} spellCheck={false} />
        <TextField form={form} name="phone" type="tel" label={t.facts.phone} hint={t.phoneHint} width={20} />
        <TextField form={form} name="givenName" label={account.givenName} width={20} />
        <TextField form={form} name="familyName" label={account.familyName} width={20} />
        <ChoiceField
          form={form}
          name="locale"
          legend={t.facts.language}
          choices={locales.map((value) => ({ value, text: account.languages[value] }))}
        />
        <Button>{t.addNow}</Button>
      </Form>
    </Layout>
  );
}
