import type { Locale } from '../../../kernel/text.js';
import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import {
  BulletFacts,
  Button,
  ButtonRow,
  Checkboxes,
  ErrorSummary,
  Panel,
  SummaryList,
  type FormState,
} from '../../../ui/index.js';
import { consentTexts } from '../domain/consents.js';
import { parts, type Part } from '../domain/profile.js';
import { slugOf } from '../domain/steps.js';
import { partnersPaths } from '../partners.paths.js';
import { words } from '../words/index.js';
import type { ProfileRow } from './profile-rows.js';

interface CheckProps {
  readonly rows: readonly ProfileRow[];
  readonly unclear: readonly Part[];
  readonly form: FormState;
}

const changeUrl = (part: Part, locale: Locale) =>
  partnersPaths.step.to(locale, { step: slugOf(part, locale) }, { from: 'check' });

/** Everything that was said, each with a way to change it, and two separate consents. */
export function CheckPage({ rows, unclear, form }: CheckProps) {
  const { locale } = usePage().visit;
  const t = words[locale].apply;
  const back = partnersPaths.step.to(locale, { step: slugOf('contact', locale) });
  return (
    <Layout title={t.check.title} back={back} form={form}>
      {unclear.length > 0 && (
        <ErrorSummary
          errors={unclear.map((part) => ({ text: t.check.missing(t.parts[part]), href: changeUrl(part, locale) }))}
        />
      )}
      <p className="govuk-body">{t.check.lead}</p>
      {parts.map((part) => (
        <PartSummary key={part} part={part} rows={rows.filter((row) => row.part === part)} />
      ))}
      <Form action={partnersPaths.check.to(locale)}>
        <Consents form={form} />
        <ButtonRow>
          <Button preventDoubleClick>{t.check.send}</Button>
          <Button look="secondary" name="then" value="stop">
            {t.stop}
          </Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}

function PartSummary({ part, rows }: { part: Part; rows: readonly ProfileRow[] }) {
  const { locale } = usePage().visit;
  const t = words[locale].apply;
  return (
    <SummaryList
      card={{ title: t.parts[part], actions: [{ text: t.check.change, href: changeUrl(part, locale) }] }}
      rows={rows.map(({ key, value }) => ({ key, value }))}
    />
  );
}

function Consents({ form }: { form: FormState }) {
  const { locale } = usePage().visit;
  const t = words[locale].apply.check;
  const ticked = (name: string) => form.typed[name] === 'yes';
  const choice = (name: 'account' | 'offers', hint?: string) => ({
    ...{ value: 'yes', name, id: name, text: consentTexts[name][locale], checked: ticked(name) },
    ...(hint ? { hint } : {}),
  });
  return (
    <Checkboxes
      name="account"
      legend={t.consents}
      legendSize="m"
      hint={t.consentsHint}
      error={form.errors['account']}
      choices={[choice('account'), choice('offers', t.optional)]}
    />
  );
}

/** The promise. The same page whether the address was known or not. */
export function DonePage({ promisedOn }: { promisedOn: string }) {
  const { visit, network } = usePage();
  const t = words[visit.locale].apply.done;
  return (
    <Layout title={t.title} ownHeading>
      <Panel title={t.title}>{t.promise(format(visit.locale).date(promisedOn))}</Panel>
      <h2 className="govuk-heading-m">{t.next}</h2>
      <BulletFacts items={t.steps} />
      <p className="govuk-body">{t.call(network.phone)}</p>
    </Layout>
  );
}
