import type { Day } from '../../../kernel/days.js';
import { addWorkingDays } from '../../../kernel/working-days.js';
import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { Button, SummaryList, type FormState } from '../../../ui/index.js';
import { daysToRead } from '../domain/request.policy.js';
import type { RequestView } from '../domain/request-view.js';
import { requestsPaths } from '../requests.paths.js';
import { words } from '../words/index.js';
import { ReadingHints } from './reading-hints.js';
import { requestLines } from './request-rows.js';

export interface CheckPageProps {
  readonly request: RequestView;
  readonly today: Day;
  readonly form: FormState;
}

/** The whole request before it is sent. */
export function CheckPage({ request, today, form }: CheckPageProps) {
  const { locale } = usePage().visit;
  const t = words[locale].check;
  const { id } = request;
  const rows = requestLines(request, locale).map(({ part, key, value }) => ({
    key,
    value,
    actions: [{ text: t.change, href: requestsPaths.part.to(locale, { id, part }), about: key.toLowerCase() }],
  }));
  const again = request.status === 'changes_requested';
  return (
    <Layout title={t.title} caption={request.code} back={requestsPaths.edit.to(locale, { id })} form={form}>
      <p className="govuk-body-l">{t.lead}</p>
      <SummaryList rows={rows} />
      <ReadingHints summary={request.summary} />
      <p className="govuk-body">{t.promise(format(locale).date(addWorkingDays(today, daysToRead)))}</p>
      <Form action={requestsPaths.check.to(locale, { id })}>
        <Button preventDoubleClick>{again ? t.sendAgain : t.send}</Button>
      </Form>
    </Layout>
  );
}
