import { locales } from '../../../kernel/text.js';
import { contactLanguageLabels, label, seatRoleLabels, seatRoles } from '../../../kernel/vocabulary/index.js';
import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import {
  Button,
  ChoiceField,
  DateField,
  SelectField,
  TextField,
  WarningText,
  type FormState,
} from '../../../ui/index.js';
import { committeesPaths } from '../committees.paths.js';
import type { CommitteeView, SeatView } from '../domain/committee-view.js';
import { words } from '../words/index.js';

export interface SeatPageProps {
  readonly committee: CommitteeView;
  readonly seat: SeatView;
  readonly form: FormState;
}

/** One seat: what it is for and who gets it while it is vacant, or the end of a term. */
export function SeatPage({ committee, seat, form }: SeatPageProps) {
  const { locale } = usePage().visit;
  const t = words[locale].seat;
  return (
    <Layout
      title={label(seatRoleLabels, seat.role, locale)}
      caption={committee.name[locale]}
      back={committeesPaths.committee.to(locale, { id: committee.id })}
      form={form}
    >
      <p className="govuk-body-l">{seat.holderId === null ? t.vacant : t.heldBy(seat.holder ?? '')}</p>
      {seat.holderId === null ? <PersonForm {...{ committee, seat, form }} /> : <EndForm seat={seat} />}
      {seat.holderId === null ? (
        <>
          <h2 className="govuk-heading-m">{t.roleTitle}</h2>
          <RoleForm
            action={committeesPaths.seatRole.to(locale, { id: committee.id, seat: seat.id })}
            form={{ typed: { role: seat.role, ...form.typed }, errors: form.errors }}
            button={t.saveRole}
          />
        </>
      ) : null}
    </Layout>
  );
}

/** A page for one more seat. */
export function NewSeatPage({ committee, form }: Omit<SeatPageProps, 'seat'>) {
  const { locale } = usePage().visit;
  const t = words[locale].seat;
  const back = committeesPaths.committee.to(locale, { id: committee.id });
  return (
    <Layout title={t.newTitle} caption={committee.name[locale]} back={back} form={form}>
      <RoleForm action={committeesPaths.newSeat.to(locale, { id: committee.id })} form={form} button={t.newButton} />
    </Layout>
  );
}

function RoleForm({ action, form, button }: { action: string; form: FormState; button: string }) {
  const { locale } = usePage().visit;
  const roles = seatRoles.map((value) => ({ value, text: label(seatRoleLabels, value, locale) }));
  return (
    <Form action={action}>
      <SelectField
        form={form}
        name="role"
        label={words[locale].seat.role}
        options={[{ value: '', text: '' }, ...roles]}
      />
      <Button look="secondary">{button}</Button>
    </Form>
  );
}

function PersonForm({ committee, seat, form }: SeatPageProps) {
  const { locale } = usePage().visit;
  const t = words[locale].seat;
  const languages = locales.map((value) => ({ value, text: label(contactLanguageLabels, value, locale) }));
  return (
    <Form action={committeesPaths.seat.to(locale, { id: committee.id, seat: seat.id })}>
      <h2 className="govuk-heading-m">{t.personTitle}</h2>
      <p className="govuk-body">{t.personHelp(words[locale].facts.years(committee.termYears))}</p>
      <TextField form={form} name="email" type="email" label={t.email} autoComplete="off" spellCheck={false} />
      <TextField form={form} name="givenName" label={t.givenName} autoComplete="off" width={20} />
      <TextField form={form} name="familyName" label={t.familyName} autoComplete="off" width={20} />
      <ChoiceField form={form} name="locale" legend={t.locale} legendSize="s" choices={languages} inline />
      <DateField form={form} name="startsOn" legend={t.startsOn} legendSize="s" hint={t.startsOnHint} />
      <Button>{t.give}</Button>
    </Form>
  );
}

function EndForm({ seat }: { seat: SeatView }) {
  const { locale } = usePage().visit;
  const t = words[locale].seat;
  return (
    <Form action={committeesPaths.seatEnd.to(locale, { id: seat.committeeId, seat: seat.id })}>
      <h2 className="govuk-heading-m">{t.endTitle}</h2>
      <WarningText>{t.endHelp}</WarningText>
      <Button look="warning">{t.end}</Button>
    </Form>
  );
}
