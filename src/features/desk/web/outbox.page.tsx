import { InsetText, Pagination } from '../../../ui/index.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { Desk, queueHref, useDesk } from './desk.js';
import { LettersTable } from './letters-table.js';
import { titleIn, type OutboxList } from './outbox-list.js';
import { OutboxFilters, outboxQuery } from './outbox-filters.js';
import { PausedKinds } from './paused-kinds.js';
import { useMail } from './use-mail.js';

/** Every letter of the network, the newest first, by what became of it. */
export function OutboxPage({ frame, list }: { frame: DeskFrame; list: OutboxList }) {
  const { t, m, locale } = useMail();
  const { filter, letters, kinds, paused } = list;
  const title = filter.shelf ? `${t.outbox.title} – ${m.shelves[filter.shelf]}` : t.outbox.title;
  return (
    <Desk
      frame={frame}
      title={title}
      current={filter.shelf === 'trouble' ? 'letters' : 'outbox'}
      said={m.done}
      tags={
        <a className="govuk-link" href={deskPaths.letterKinds.to(locale)}>
          {m.kinds.link}
        </a>
      }
    >
      <PausedKinds paused={paused} titleOf={titleIn(kinds)} />
      <Held frame={frame} />
      <OutboxFilters list={list} />
      <LettersTable
        caption={title}
        captionHidden
        letters={letters}
        none={t.outbox.empty}
        noneNext={t.outbox.emptyNext}
      />
      <Pages list={list} />
    </Desk>
  );
}

/** An approved offer is not written before the time to undo is over, so it is counted apart. */
function Held({ frame }: { frame: DeskFrame }) {
  const { t, locale } = useDesk();
  if (frame.counts.release === 0) return null;
  return (
    <InsetText>
      {t.outbox.heldCount(frame.counts.release)}{' '}
      <a className="govuk-link" href={queueHref('release', locale)}>
        {t.outbox.heldLink}
      </a>
    </InsetText>
  );
}

function Pages({ list: { filter, next } }: { list: OutboxList }) {
  const { t, locale } = useDesk();
  if (!next && !filter.after) return null;
  const to = (after?: string) =>
    deskPaths.outbox.to(locale, undefined, { ...outboxQuery(filter), ...(after ? { after } : {}) });
  return (
    <Pagination
      {...(filter.after ? { previous: { href: to(), text: t.outbox.first } } : {})}
      {...(next ? { next: { href: to(next), text: t.outbox.next } } : {})}
    />
  );
}
