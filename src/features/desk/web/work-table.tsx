import type { ReactNode } from 'react';
import { provinceLabels } from '../../../kernel/vocabulary/index.js';
import { DataTable, EmptyState, StatusTag, WhoseTurn } from '../../../ui/index.js';
import { partnersPaths } from '../../partners/partners.paths.js';
import { requestsPaths } from '../../requests/requests.paths.js';
import type { WorkItem } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { useDesk } from './desk.js';
import { statusWords } from './status.js';
import { Due, Leaves, Since } from './when.js';

interface WorkTableProps {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly items: readonly WorkItem[];
  /** Shown when nothing waits. */
  readonly empty: { readonly title: string; readonly next: string };
}

/** What waits, whose turn it is, since when and until when. Each row leads to the page where it is decided. */
export function WorkTable({ caption, captionHidden = false, items, empty }: WorkTableProps) {
  const { t } = useDesk();
  const { what, turn, since, due, state, place } = t.columns;
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      columns={[what, state, turn, since, due, place].map((title) => ({ title }))}
      rows={items.map((item) => ({
        id: `${item.queue}-${item.id}`,
        name: item.person ?? item.code ?? '',
        cells: [
          <What item={item} key="what" />,
          <State item={item} key="state" />,
          <WhoseTurn turn={item.turn === 'us' ? 'you' : item.turn} key="turn" />,
          <Since at={item.since} key="since" />,
          item.queue === 'release' ? (
            <Leaves at={item.due} key="due" />
          ) : (
            <Due due={item.due} late={item.late} key="due" />
          ),
          <Place item={item} key="place" />,
        ],
      }))}
      empty={<EmptyState title={empty.title}>{empty.next}</EmptyState>}
    />
  );
}

function What({ item }: { item: WorkItem }) {
  const { locale } = useDesk();
  const title = item.title[locale];
  return (
    <>
      <a className="govuk-link" href={hrefOf(item, locale)}>
        {[item.person, item.kind === 'request' || item.person === null ? item.code : null].filter(Boolean).join(' ')}
      </a>
      {item.kind === 'match' ? ` · ${item.code ?? ''}` : null}
      {title ? ` · ${title}` : null}
    </>
  );
}

function State({ item }: { item: WorkItem }): ReactNode {
  const { locale } = useDesk();
  return <StatusTag tone={item.late ? 'bad' : 'quiet'}>{statusWords(item.kind, item.status, locale)}</StatusTag>;
}

function Place({ item }: { item: WorkItem }) {
  const { locale, t } = useDesk();
  const language = item.language ? t.outbox.languages[item.language] : null;
  return (
    <>
      {[language, item.province && provinceLabels[item.province][locale]].filter(Boolean).join(', ') ||
        t.request.notSaid}
    </>
  );
}

/** The page on which something is decided. */
function hrefOf({ kind, id, status }: WorkItem, locale: 'en' | 'fr'): string {
  if (kind === 'application') return partnersPaths.review.to(locale, { id });
  if (kind === 'match') return deskPaths.match.to(locale, { id });
  if (kind === 'letter') return deskPaths.letter.to(locale, { id });
  if (kind === 'call') return deskPaths.calls.to(locale);
  return (status === 'submitted' ? requestsPaths.review : deskPaths.request).to(locale, { id });
}
