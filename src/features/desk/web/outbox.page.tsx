import { FilterBar, InsetText, Pagination, SelectField, emptyForm } from '../../../ui/index.js';
import type { LetterLine } from '../data/letters.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { mailShelves, type MailShelf } from '../domain/mail-shelves.js';
import { Desk, queueHref, useDesk } from './desk.js';
import { LettersTable } from './letters-table.js';

export interface OutboxList {
  readonly letters: readonly LetterLine[];
  readonly shelf?: MailShelf | undefined;
  readonly after?: string | undefined;
  readonly next: string | null;
  /** How many letters lie on each shelf. */
  readonly counts: Readonly<Record<MailShelf, number>>;
}

/** Every letter of the network, the newest first, by what became of it. */
export function OutboxPage({ frame, list }: { frame: DeskFrame; list: OutboxList }) {
  const { t } = useDesk();
  const { shelf, letters } = list;
  const title = shelf ? `${t.outbox.title} – ${t.outbox.shelves[shelf]}` : t.outbox.title;
  return (
    <Desk frame={frame} title={title} current={shelf === 'trouble' ? 'letters' : 'outbox'}>
      <Held frame={frame} />
      <Shelves list={list} />
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

function Shelves({ list: { shelf, counts } }: { list: OutboxList }) {
  const { t, f, locale } = useDesk();
  const address = deskPaths.outbox.to(locale);
  const named = (name: MailShelf) => `${t.outbox.shelves[name]} (${f.number(counts[name])})`;
  const views = mailShelves.map((name) => ({
    text: named(name),
    href: deskPaths.outbox.to(locale, undefined, { state: name }),
    current: shelf === name,
  }));
  return (
    <FilterBar
      action={address}
      label={t.outbox.title}
      views={[{ text: t.outbox.all, href: address, current: shelf === undefined }, ...views]}
    >
      <SelectField
        form={emptyForm({ state: shelf ?? '' })}
        name="state"
        label={t.outbox.columns.state}
        options={[{ value: '', text: t.outbox.all }, ...mailShelves.map((value) => ({ value, text: named(value) }))]}
      />
    </FilterBar>
  );
}

function Pages({ list: { shelf, after, next } }: { list: OutboxList }) {
  const { t, locale } = useDesk();
  if (!next && !after) return null;
  const to = (id?: string) =>
    deskPaths.outbox.to(locale, undefined, { ...(shelf ? { state: shelf } : {}), ...(id ? { after: id } : {}) });
  return (
    <Pagination
      {...(after ? { previous: { href: to(), text: t.outbox.first } } : {})}
      {...(next ? { next: { href: to(next), text: t.outbox.next } } : {})}
    />
  );
}
