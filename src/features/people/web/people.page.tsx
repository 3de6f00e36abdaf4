import { roles, type Role } from '../../../kernel/actor.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import {
  Button,
  DataTable,
  emptyForm,
  EmptyState,
  FilterBar,
  Pagination,
  SelectField,
  TextField,
} from '../../../ui/index.js';
import type { Person } from '../domain/person.js';
import { peoplePaths } from '../people.paths.js';
import { words } from '../words/index.js';

export interface PeopleList {
  readonly people: readonly Person[];
  readonly total: number;
  readonly asked: { readonly words: string; readonly role: Role | null; readonly page: number };
  readonly pages: number;
}

/** Everybody with an account, to find one and see their roles. */
export function PeoplePage({ list }: { list: PeopleList }) {
  const { locale } = usePage().visit;
  const t = words[locale].admin;
  return (
    <Layout title={t.title} caption={t.count(list.total)}>
      <Button href={peoplePaths.addPerson.to(locale)} look="secondary">
        {t.add}
      </Button>
      <Search list={list} />
      <PeopleTable list={list} />
      <Pages list={list} />
    </Layout>
  );
}

function Search({ list }: { list: PeopleList }) {
  const { locale } = usePage().visit;
  const t = words[locale].admin;
  const form = emptyForm({ words: list.asked.words, role: list.asked.role ?? '' });
  const options = [
    { value: '', text: t.anyRole },
    ...roles.map((role) => ({ value: role, text: words[locale].roles[role] })),
  ];
  const address = peoplePaths.people.to(locale);
  return (
    <FilterBar action={address} clear={address} label={t.searchLabel}>
      <TextField form={form} name="words" type="search" label={t.search} width={20} />
      <SelectField form={form} name="role" label={t.role} options={options} />
    </FilterBar>
  );
}

function PeopleTable({ list }: { list: PeopleList }) {
  const { locale } = usePage().visit;
  const t = words[locale];
  const rows = list.people.map((person) => ({
    id: person.id,
    name: person.name,
    cells: [
      <a className="govuk-link" href={peoplePaths.person.to(locale, { id: person.id })} key="name">
        {person.name}
      </a>,
      person.email ?? t.admin.noEmail,
      person.roles.map((role) => t.roles[role]).join(', ') || t.admin.noRoles,
      t.account.languages[person.locale],
    ],
  }));
  const { name, email, roles: held, language } = t.admin.columns;
  return (
    <DataTable
      caption={t.admin.count(list.total)}
      captionHidden
      columns={[{ title: name }, { title: email }, { title: held }, { title: language }]}
      rows={rows}
      empty={<EmptyState title={t.admin.nobody}>{t.admin.nobodyNext}</EmptyState>}
    />
  );
}

function Pages({ list: { asked, pages } }: { list: PeopleList }) {
  const { locale } = usePage().visit;
  const href = (page: number) =>
    peoplePaths.people.to(locale, undefined, { words: asked.words, role: asked.role ?? '', page: String(page) });
  if (pages <= 1) return null;
  return (
    <Pagination
      previous={asked.page > 1 ? { href: href(asked.page - 1) } : undefined}
      next={asked.page < pages ? { href: href(asked.page + 1) } : undefined}
    />
  );
}
