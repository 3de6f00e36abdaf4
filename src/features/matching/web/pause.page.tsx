import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { Button, ChoiceField, type FormState } from '../../../ui/index.js';
import { breakLengths } from '../domain/breaks.js';
import { matchingPaths } from '../matching.paths.js';
import { words } from '../words/index.js';

/** A break: how long, and nothing else. */
export function PausePage({ form }: { form: FormState }) {
  const { locale } = usePage().visit;
  const t = words[locale].partner.pause;
  return (
    <Layout title={t.title} back={matchingPaths.home.to(locale)} form={form}>
      <p className="govuk-body">{t.lead}</p>
      <Form action={matchingPaths.pause.to(locale)}>
        <ChoiceField
          form={form}
          name="length"
          legend={t.legend}
          choices={breakLengths.map((value) => ({ value, text: t.choices[value] }))}
        />
        <p className="govuk-body">{t.closes}</p>
        <Button>{t.button}</Button>
      </Form>
    </Layout>
  );
}

/** For somebody who rests already. */
export function PausedPage({ until }: { until: string | null }) {
  const { locale } = usePage().visit;
  const t = words[locale].partner.pause;
  return (
    <Layout title={t.pausedTitle} back={matchingPaths.home.to(locale)}>
      <p className="govuk-body">{until ? t.until(format(locale).date(until)) : t.open}</p>
      <Form action={matchingPaths.resume.to(locale)}>
        <Button>{t.back}</Button>
      </Form>
    </Layout>
  );
}
