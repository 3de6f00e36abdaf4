import { locales } from '../../../kernel/text.js';
import { timeZoneLabels, timeZones } from '../../../kernel/vocabulary/time-zones.js';
import { choicesPaths } from '../../../platform/mail/choices/choices-link.js';
import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, Card, ChoiceField, Columns, SelectField, TextField, type FormState } from '../../../ui/index.js';
import { peoplePaths } from '../people.paths.js';
import { words } from '../words/index.js';
import { SessionList, type DeviceSession } from './session-list.js';

interface AccountPageProps {
  /** Null for somebody whom we phone. */
  readonly email: string | null;
  readonly form: FormState;
  readonly sessions: readonly DeviceSession[];
}

/** What we call a person, how we reach them, and where they are signed in. */
export function AccountPage({ email, form, sessions }: AccountPageProps) {
  const { visit } = usePage();
  const { account: t, done } = words[visit.locale];
  return (
    <Layout title={t.title} form={form} done={done[visit.done ?? '']}>
      <Columns
        main={
          <Card title={t.details}>
            <p className="govuk-body">{email ? t.emailIs(email) : t.noEmail}</p>
            <Details form={form} />
          </Card>
        }
        side={
          <>
            <EmailsCard />
            <SessionList sessions={sessions} />
          </>
        }
      />
    </Layout>
  );
}

/** The way to the page where they choose what we write. */
function EmailsCard() {
  const { locale } = usePage().visit;
  const t = words[locale].account;
  return (
    <Card title={t.emails} id="emails">
      <p className="govuk-body">
        <a className="govuk-link" href={choicesPaths.own.to(locale)}>
          {t.chooseEmails}
        </a>
      </p>
    </Card>
  );
}

function Details({ form }: { form: FormState }) {
  const { locale } = usePage().visit;
  const t = words[locale].account;
  const zones = timeZones.map((zone) => ({ value: zone, text: timeZoneLabels[zone][locale] }));
  return (
    <Form action={peoplePaths.account.to(locale)}>
      <TextField form={form} name="givenName" label={t.givenName} autoComplete="given-name" width={20} />
      <TextField form={form} name="familyName" label={t.familyName} autoComplete="family-name" width={20} />
      <ChoiceField
        form={form}
        name="locale"
        legend={t.language}
        hint={t.languageHint}
        choices={locales.map((value) => ({ value, text: t.languages[value] }))}
      />
      <TextField form={form} name="phone" type="tel" label={t.phone} hint={t.phoneHint} autoComplete="tel" width={20} />
      <SelectField
        form={form}
        name="timeZone"
        label={t.timeZone}
        hint={t.timeZoneHint}
        options={zones}
        className="govuk-!-width-full"
      />
      <Button>{t.save}</Button>
    </Form>
  );
}
