import { emptyForm, FilterBar, SelectField, TextField } from '../../../ui/index.js';
import { deskPaths } from '../desk.paths.js';
import { mailShelves, type MailShelf } from '../domain/mail-shelves.js';
import type { OutboxList } from './outbox-list.js';
import { useMail } from './use-mail.js';

/** The filter as an address carries it; without the page. */
export const outboxQuery = ({ shelf, kind, words, from, until }: OutboxList['filter']): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ state: shelf, kind, words, from, until }).filter((pair): pair is [string, string] => !!pair[1]),
  );

/** Shelves with their counts, and what else to look for. */
export function OutboxFilters({ list: { filter, counts, kinds } }: { list: OutboxList }) {
  const { t, m, locale } = useMail();
  const address = deskPaths.outbox.to(locale);
  const named = (name: MailShelf) => `${m.shelves[name]} (${m.counted(name, counts[name])})`;
  const views = mailShelves.map((name) => ({
    text: named(name),
    href: deskPaths.outbox.to(locale, undefined, { state: name }),
    current: filter.shelf === name,
  }));
  const query = outboxQuery(filter);
  const form = emptyForm(query);
  const all = { value: '', text: t.outbox.all };
  return (
    <FilterBar
      action={address}
      label={t.outbox.title}
      {...(Object.keys(query).length > 0 ? { clear: address } : {})}
      views={[{ text: t.outbox.all, href: address, current: filter.shelf === undefined }, ...views]}
    >
      <SelectField
        form={form}
        name="state"
        label={m.filters.state}
        options={[all, ...mailShelves.map((value) => ({ value, text: m.shelves[value] }))]}
      />
      <SelectField
        form={form}
        name="kind"
        label={m.filters.kind}
        options={[
          { value: '', text: m.filters.any },
          ...kinds.map(({ name, title }) => ({ value: name, text: title })),
        ]}
      />
      <TextField form={form} name="words" type="search" label={m.filters.words} width={20} />
      <TextField form={form} name="from" type="date" label={m.filters.from} width={10} />
      <TextField form={form} name="until" type="date" label={m.filters.until} width={10} />
    </FilterBar>
  );
}
