import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { EmptyState, Tag, TaskList } from '../../../ui/index.js';
import { requestsPaths } from '../../requests/requests.paths.js';
import { matchLifecycle } from '../domain/match.lifecycle.js';
import { matchingPaths } from '../matching.paths.js';
import { words } from '../words/index.js';
import type { TeamList } from './team-match.js';

/** Whom a team meets, works with and worked with for one request. */
export function TeamListPage({ list }: { list: TeamList }) {
  const { locale } = usePage().visit;
  const t = words[locale].team.list;
  const { request, met, asked } = list;
  return (
    <Layout title={t.title(request.code)} back={requestsPaths.request.to(locale, { id: request.id })}>
      {met.length === 0 ? <EmptyState title={t.nobody} /> : null}
      <TaskList
        tasks={met.map(({ id, name, status }) => ({
          title: name ?? t.unnamed,
          href: matchingPaths.match.to(locale, { id }),
          status: <Tag>{matchLifecycle.is(status)[locale]}</Tag>,
        }))}
      />
      {asked > 0 ? <p className="govuk-body">{t.asked(format(locale).plural(asked, t.people))}</p> : null}
    </Layout>
  );
}
