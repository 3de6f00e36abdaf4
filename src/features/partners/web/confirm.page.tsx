import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button } from '../../../ui/index.js';
import { partnersPaths } from '../partners.paths.js';
import { words } from '../words/index.js';

/** An application came with this address: only its owner can say that it is theirs. */
export function ConfirmPage({ token }: { token: string }) {
  const { locale } = usePage().visit;
  const t = words[locale].apply.confirm;
  return (
    <Layout title={t.title}>
      <p className="govuk-body">{t.lead}</p>
      <p className="govuk-body">{t.notYou}</p>
      <Form action={partnersPaths.confirm.to(locale, { token })}>
        <Button preventDoubleClick>{t.button}</Button>
      </Form>
    </Layout>
  );
}
