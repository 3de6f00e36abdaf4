import { DataTable, EmptyState, StatusTag } from '../../../ui/index.js';
import { committeesPaths } from '../../committees/committees.paths.js';
import type { Hit } from '../data/find.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { Desk, useDesk } from './desk.js';
import { statusWords, toneOf } from './status.js';

/** What the search box found: people, requests and committees. */
export function SearchPage({ frame, hits, typed }: { frame: DeskFrame; hits: readonly Hit[]; typed: string }) {
  const { t } = useDesk();
  return (
    <Desk frame={frame} title={typed ? t.search.for(typed) : t.search.title} searched={typed}>
      {hits.length === 0 ? <EmptyState title={t.search.nothing}>{t.search.nothingNext}</EmptyState> : null}
      {(['person', 'request', 'committee'] as const).map((kind) => (
        <Kind kind={kind} hits={hits.filter((hit) => hit.kind === kind)} key={kind} />
      ))}
    </Desk>
  );
}

function Kind({ kind, hits }: { kind: Hit['kind']; hits: readonly Hit[] }) {
  const { t, locale } = useDesk();
  if (hits.length === 0) return null;
  const titles = [t.columns.what, ...(kind === 'person' ? [t.person.email] : []), t.columns.state];
  return (
    <DataTable
      caption={t.search.kinds[kind]}
      columns={titles.map((title) => ({ title }))}
      rows={hits.map((hit) => ({
        id: hit.id,
        name: hit.title[locale],
        cells: [
          <a className="govuk-link" href={hrefOf(hit, locale)} key="what">
            {hit.code ? t.request.of(hit.code, hit.title[locale]) : hit.title[locale]}
          </a>,
          ...(kind === 'person' ? [hit.note] : []),
          hit.status ? <Status hit={hit} key="state" /> : '',
        ],
      }))}
    />
  );
}

function Status({ hit: { kind, status } }: { hit: Hit }) {
  const { locale } = useDesk();
  return (
    <StatusTag tone={toneOf(status ?? '')}>
      {statusWords(kind === 'request' ? 'request' : 'application', status ?? '', locale)}
    </StatusTag>
  );
}

function hrefOf({ kind, id }: Hit, locale: 'en' | 'fr'): string {
  if (kind === 'committee') return committeesPaths.committee.to(locale, { id });
  return (kind === 'request' ? deskPaths.request : deskPaths.person).to(locale, { id });
}
