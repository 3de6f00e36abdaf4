import { locales } from '../../../kernel/text.js';
import { contactLanguageLabels, label } from '../../../kernel/vocabulary/index.js';
import { Form } from '../../../platform/web/form.js';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { Button, ChoiceField, PersonChip, Table, TextField, type FormState } from '../../../ui/index.js';
import type { TeamMember } from '../domain/project-view.js';
import { projectsPaths } from '../projects.paths.js';
import { words } from '../words/index.js';

interface TeamProps {
  readonly projectId: string;
  readonly team: readonly TeamMember[];
  readonly mayChange: boolean;
}

/** Who is on the team; a button beside everybody who can be removed. */
export function TeamList({ projectId, team, mayChange }: TeamProps) {
  const { locale } = usePage().visit;
  const t = words[locale].team;
  return (
    <Table
      rows={team.map((member) => [
        { text: <PersonChip name={member.name || member.email} note={member.email} small /> },
        `${t.role[member.role]}, ${t.since(format(locale).dateShort(member.since))}`,
        { text: mayChange && member.role === 'researcher' ? <Remove projectId={projectId} member={member} /> : null },
      ])}
    />
  );
}

function Remove({ projectId, member }: { projectId: string; member: TeamMember }) {
  const { locale } = usePage().visit;
  const t = words[locale].team;
  return (
    <Form action={projectsPaths.removal.to(locale, { id: projectId, person: member.accountId })}>
      <Button look="secondary">
        {t.remove}
        <span className="govuk-visually-hidden"> {t.removeWhom(member.name || member.email)}</span>
      </Button>
    </Form>
  );
}

/** The form that puts one more researcher on the team. */
export function AddResearcher({ projectId, form }: { projectId: string; form: FormState }) {
  const { locale } = usePage().visit;
  const t = words[locale].add;
  const languages = locales.map((value) => ({ value, text: label(contactLanguageLabels, value, locale) }));
  return (
    <Form action={projectsPaths.project.to(locale, { id: projectId })}>
      <h2 className="govuk-heading-m">{t.title}</h2>
      <p className="govuk-body">{t.help}</p>
      <TextField form={form} name="email" type="email" label={t.email} autoComplete="off" spellCheck={false} />
      <TextField form={form} name="givenName" label={t.givenName} autoComplete="off" width={20} />
      <TextField form={form} name="familyName" label={t.familyName} autoComplete="off" width={20} />
      <ChoiceField form={form} name="locale" legend={t.locale} legendSize="s" choices={languages} inline />
      <Button look="secondary">{t.button}</Button>
    </Form>
  );
}
