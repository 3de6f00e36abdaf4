import { contactLanguageLabels, provinceLabels, provinces } from '../../../kernel/vocabulary/index.js';
import { emptyForm, FilterBar, Pagination, SelectField, TextField } from '../../../ui/index.js';
import type { DeskFrame, WorkFilter, WorkItem } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { queueSlugs, type Queue } from '../domain/queues.js';
import { Desk, useDesk } from './desk.js';
import { WorkTable } from './work-table.js';

export interface QueueList {
  readonly queue: Queue;
  readonly items: readonly WorkItem[];
  readonly filter: WorkFilter;
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

/** One queue as a table, with filters in the address. */
export function QueuePage({ frame, list }: { frame: DeskFrame; list: QueueList }) {
  const { t } = useDesk();
  const name = t.queueNames[list.queue];
  const filtered = queryOf(list.filter) !== '';
  const empty = filtered
    ? { title: t.queue.noneFits, next: t.queue.noneFitsNext }
    : { title: t.queue.empty, next: t.queue.emptyNext };
  return (
    <Desk frame={frame} title={name} current={list.queue} tags={<span>{t.queue.count(frame.counts[list.queue])}</span>}>
      <p className="govuk-body">{t.queueLeads[list.queue]}</p>
      <Filters list={list} />
      <WorkTable caption={name} captionHidden items={list.items} empty={empty} />
      <Pages list={list} />
    </Desk>
  );
}

function Filters({ list: { queue, filter } }: { list: QueueList }) {
  const { t, locale } = useDesk();
  const address = addressOf(queue, locale);
  const form = emptyForm({
    words: filter.words ?? '',
    language: filter.language ?? '',
    province: filter.province ?? '',
  });
  const languages = (['en', 'fr'] as const).map((value) => ({ value, text: contactLanguageLabels[value][locale] }));
  const places = provinces.map((value) => ({ value, text: provinceLabels[value][locale] }));
  const any = { value: '', text: t.queue.any };
  return (
    <FilterBar action={address} clear={address} label={t.queue.filter}>
      <TextField form={form} name="words" type="search" label={t.queue.words} width={20} />
      <SelectField form={form} name="language" label={t.queue.language} options={[any, ...languages]} />
      <SelectField form={form} name="province" label={t.queue.province} options={[any, ...places]} />
    </FilterBar>
  );
}

function Pages({ list: { queue, filter, next } }: { list: QueueList }) {
  const { t, locale } = useDesk();
  if (!next && !filter.after) return null;
  const to = (after?: string) => {
    const query = new URLSearchParams({ ...kept(filter), ...(after ? { after } : {}) }).toString();
    return addressOf(queue, locale) + (query ? `?${query}` : '');
  };
  return (
    <Pagination
      {...(filter.after ? { previous: { href: to(), text: t.queue.first } } : {})}
      {...(next ? { next: { href: to(next), text: t.queue.next } } : {})}
    />
  );
}

const addressOf = (queue: Queue, locale: 'en' | 'fr') =>
  deskPaths.queue.to(locale, { queue: queueSlugs[queue][locale] });

/** The filter without the page. */
const kept = ({ words, language, province }: WorkFilter): Record<string, string> => ({
  ...(words ? { words } : {}),
  ...(language ? { language } : {}),
  ...(province ? { province } : {}),
});

const queryOf = (filter: WorkFilter): string => Object.values(kept(filter)).join('');
