import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, EmptyState, type FormState } from '../../../ui/index.js';
import type { Asker } from '../domain/request-view.js';
import { requestsPaths } from '../requests.paths.js';
import { words } from '../words/index.js';
import { ForFields } from './fields.js';

/** The first page of a request: for whom it is. From here on everything is kept. */
export function StartPage({ askers, form }: { askers: readonly Asker[]; form: FormState }) {
  const { locale } = usePage().visit;
  const t = words[locale].start;
  return (
    <Layout title={t.title} back={requestsPaths.list.to(locale)} form={form}>
      <p className="govuk-body-l">{t.lead}</p>
      {askers.length === 0 ? (
        <EmptyState title={t.nobody}>{t.nobodyHelp}</EmptyState>
      ) : (
        <Form action={requestsPaths.start.to(locale)}>
          <ForFields form={form} askers={askers} />
          <Button start>{t.button}</Button>
        </Form>
      )}
    </Layout>
  );
}
