import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, ButtonRow } from '../../../ui/index.js';
import { requestsPaths } from '../../requests/requests.paths.js';
import { words } from '../words/index.js';

interface Props {
  readonly id: string;
  readonly code: string;
  readonly underWay: number;
}

/** Says what withdrawing a request means for people before it is done. */
export function WithdrawRequestPage({ id, code, underWay }: Props) {
  const { locale } = usePage().visit;
  const t = words[locale].team.withdrawRequest;
  const back = requestsPaths.request.to(locale, { id });
  return (
    <Layout title={t.title(code)} back={back}>
      <p className="govuk-body">{t.lead}</p>
      <p className="govuk-body">{t.underWay(underWay)}</p>
      <Form action={requestsPaths.withdraw.to(locale, { id })}>
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
