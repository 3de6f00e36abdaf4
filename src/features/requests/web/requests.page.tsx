import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, DataTable, EmptyState, InsetText } from '../../../ui/index.js';
import type { RequestView } from '../domain/request-view.js';
import { requestsPaths } from '../requests.paths.js';
import { words } from '../words/index.js';
import { RequestStatusTag, Turn } from './status.js';

export interface RequestsPageProps {
  readonly requests: readonly RequestView[];
  readonly mayAsk: boolean;
  readonly reader: 'team' | 'us';
  /** Shown only for this project or committee, by its address. */
  readonly only: string | null;
}

/** The requests of my projects and committees, and whose turn it is in each. */
export function RequestsPage({ requests, mayAsk, reader, only }: RequestsPageProps) {
  const { locale } = usePage().visit;
  const t = words[locale].list;
  const start = requestsPaths.start.to(locale, undefined, only ? { for: only } : {});
  const button = mayAsk ? <Button href={start}>{t.start}</Button> : null;
  return (
    <Layout title={t.title}>
      {only ? <Only requests={requests} /> : null}
      {requests.length > 0 ? button : null}
      <DataTable
        caption={t.caption}
        captionHidden
        columns={[t.columns.code, t.columns.asker, t.columns.status, t.columns.turn].map((title) => ({ title }))}
        rows={requests.map((request) => ({
          id: request.id,
          name: request.code,
          cells: [
            <RequestLink request={request} key="code" />,
            request.asker.title[locale],
            <RequestStatusTag status={request.status} key="status" />,
            <Turn status={request.status} reader={reader} key="turn" />,
          ],
        }))}
        empty={
          <EmptyState title={t.empty} action={button}>
            {mayAsk ? t.emptyHelp : null}
          </EmptyState>
        }
      />
    </Layout>
  );
}

function RequestLink({ request }: { request: RequestView }) {
  const { locale } = usePage().visit;
  return (
    <a className="govuk-link" href={requestsPaths.request.to(locale, { id: request.id })}>
      {request.code} · {request.title[locale] || words[locale].list.untitled}
    </a>
  );
}

function Only({ requests }: { requests: readonly RequestView[] }) {
  const { locale } = usePage().visit;
  const t = words[locale].list;
  const title = requests[0]?.asker.title[locale];
  return (
    <InsetText>
      {title ? `${t.onlyFor(title)} ` : null}
      <a className="govuk-link" href={requestsPaths.list.to(locale)}>
        {t.showAll}
      </a>
    </InsetText>
  );
}
