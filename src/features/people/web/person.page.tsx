import { timeZoneLabels, timeZones } from '../../../kernel/vocabulary/time-zones.js';
import { isCode } from '../../../kernel/vocabulary/vocabulary.js';
import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, Card, Columns, SelectField, SummaryList, type FormState } from '../../../ui/index.js';
import type { Person } from '../domain/person.js';
import { rolesToGive } from '../domain/role.policy.js';
import { peoplePaths } from '../people.paths.js';
import { words } from '../words/index.js';

/** One account as an administrator sees it: how to reach the person, and their roles. */
export function PersonPage({ person, form }: { person: Person; form: FormState }) {
  const { visit } = usePage();
  const { admin: t, account, done } = words[visit.locale];
  const { email, phone, locale, timeZone } = person;
  const zone = isCode(timeZones, timeZone) ? timeZoneLabels[timeZone][visit.locale] : timeZone;
  const rows = [
    { key: t.facts.email, value: email ?? t.noEmail },
    { key: t.facts.phone, value: phone ?? t.noPhone },
    { key: t.facts.language, value: account.languages[locale] },
    { key: t.facts.timeZone, value: zone },
  ];
  return (
    <Layout title={person.name} back={peoplePaths.people.to(visit.locale)} form={form} done={done[visit.done ?? '']}>
      <Columns
        main={
          <>
            <SummaryList rows={rows} />
            <GiveRole person={person} form={form} />
          </>
        }
        side={<Held person={person} />}
      />
    </Layout>
  );
}

function Held({ person }: { person: Person }) {
  const { locale } = usePage().visit;
  const { admin: t, roles: names } = words[locale];
  return (
    <Card title={t.holds}>
      {person.roles.length === 0 ? <p className="govuk-body">{t.noRoles}</p> : null}
      {person.roles.map((role) => (
        <Form action={peoplePaths.takeRole.to(locale, { id: person.id })} key={role}>
          <p className="govuk-body">
            <b>{names[role]}</b>
          </p>
          <Button look="secondary" name="role" value={role} attributes={{ 'aria-label': t.takeThat(names[role]) }}>
            {t.take}
          </Button>
        </Form>
      ))}
    </Card>
  );
}

function GiveRole({ person, form }: { person: Person; form: FormState }) {
  const { locale } = usePage().visit;
  const { admin: t, roles: names } = words[locale];
  const free = rolesToGive.filter((role) => !person.roles.includes(role));
  if (free.length === 0) return <p className="govuk-body">{t.hasAll}</p>;
  return (
    <Form action={peoplePaths.grantRole.to(locale, { id: person.id })}>
      <SelectField
        form={form}
        name="role"
        label={t.give}
        labelSize="m"
        hint={t.giveHint}
        options={[{ value: '', text: '' }, ...free.map((role) => ({ value: role, text: names[role] }))]}
      />
      <Button>{t.giveNow}</Button>
    </Form>
  );
}
