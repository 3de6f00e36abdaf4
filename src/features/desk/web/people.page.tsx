import { contactLanguageLabels, provinceLabels, provinces } from '../../../kernel/vocabulary/index.js';
import {
  DataTable,
  emptyForm,
  EmptyState,
  FilterBar,
  Pagination,
  SelectField,
  StatusTag,
  TextField,
} from '../../../ui/index.js';
import type { PartnerFilter, PartnerLine } from '../data/partner-list.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { Desk, useDesk } from './desk.js';
import { partnerStatuses, statusWords, toneOf } from './status.js';

export interface PeopleList {
  readonly people: readonly PartnerLine[];
  readonly total: number;
  readonly filter: PartnerFilter;
  /** The last line's id when more follow. */
  readonly next: string | null;
}

/** Partners and applicants: find somebody, or everybody who was never asked. */
export function PeoplePage({ frame, list }: { frame: DeskFrame; list: PeopleList }) {
  const { t } = useDesk();
  return (
    <Desk frame={frame} title={t.people.title} current="people" tags={<span>{t.people.count(list.total)}</span>}>
      <Filters filter={list.filter} />
      <PeopleTable list={list} />
      <Pages list={list} />
    </Desk>
  );
}

function Filters({ filter }: { filter: PartnerFilter }) {
  const { t, locale } = useDesk();
  const address = deskPaths.people.to(locale);
  const views = [
    { text: t.people.everybody, href: address, current: !filter.neverAsked },
    {
      text: t.people.never,
      href: deskPaths.people.to(locale, undefined, { never: 'yes', status: 'active' }),
      current: filter.neverAsked === true,
    },
  ];
  return (
    <FilterBar action={address} clear={address} label={t.people.filter} views={views}>
      {filter.neverAsked ? <input type="hidden" name="never" value="yes" /> : null}
      <Fields filter={filter} />
    </FilterBar>
  );
}

function Fields({ filter }: { filter: PartnerFilter }) {
  const { t, locale } = useDesk();
  const form = emptyForm({ ...kept(filter) });
  const any = { value: '', text: t.queue.any };
  return (
    <>
      <TextField form={form} name="words" type="search" label={t.people.words} width={20} />
      <SelectField
        form={form}
        name="province"
        label={t.queue.province}
        options={[any, ...provinces.map((value) => ({ value, text: provinceLabels[value][locale] }))]}
      />
      <SelectField
        form={form}
        name="language"
        label={t.queue.language}
        options={[
          any,
          ...(['en', 'fr'] as const).map((value) => ({ value, text: contactLanguageLabels[value][locale] })),
        ]}
      />
      <SelectField
        form={form}
        name="status"
        label={t.people.status}
        options={[any, ...partnerStatuses.map((value) => ({ value, text: statusWords('application', value, locale) }))]}
      />
    </>
  );
}

function PeopleTable({ list }: { list: PeopleList }) {
  const { t, f, locale } = useDesk();
  const { name, place, language, status, work, last } = t.people.columns;
  return (
    <DataTable
      caption={t.people.count(list.total)}
      captionHidden
      columns={[name, place, language, status, work, last].map((title) => ({ title }))}
      rows={list.people.map((person) => ({
        id: person.id,
        name: person.name,
        cells: [
          <a className="govuk-link" href={deskPaths.person.to(locale, { id: person.id })} key="name">
            {person.name}
          </a>,
          person.province ? provinceLabels[person.province][locale] : t.request.notSaid,
          contactLanguageLabels[person.language][locale],
          <StatusTag tone={toneOf(person.status)} key="status">
            {statusWords('application', person.status, locale)}
          </StatusTag>,
          t.work.running(person.running, person.hours),
          person.lastOffer ? f.dateShort(person.lastOffer) : t.people.neverAsked,
        ],
      }))}
      empty={<EmptyState title={t.people.empty}>{t.people.emptyNext}</EmptyState>}
    />
  );
}

function Pages({ list: { filter, next } }: { list: PeopleList }) {
  const { t, locale } = useDesk();
  if (!next && !filter.after) return null;
  const to = (after?: string) =>
    deskPaths.people.to(locale, undefined, { ...kept(filter), ...(after ? { after } : {}) });
  return (
    <Pagination
      {...(filter.after ? { previous: { href: to(), text: t.queue.first } } : {})}
      {...(next ? { next: { href: to(next), text: t.queue.next } } : {})}
    />
  );
}

/** The filter without the page. */
const kept = ({ words, language, province, status, neverAsked }: PartnerFilter): Record<string, string> => ({
  ...(words ? { words } : {}),
  ...(language ? { language } : {}),
  ...(province ? { province } : {}),
  ...(status ? { status } : {}),
  ...(neverAsked ? { never: 'yes' } : {}),
});
