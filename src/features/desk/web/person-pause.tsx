import { Form } from '../../../platform/web/form.js';
import { Button, Card, SelectField, type FormState } from '../../../ui/index.js';
import type { PartnerView } from '../../partners/partners.service.js';
import { breakLengths } from '../../matching/matching.service.js';
import { deskPaths } from '../desk.paths.js';
import { useDesk } from './desk.js';

/** A break that somebody asked for by phone, or its end. */
export function PauseForThem({ partner, form }: { partner: PartnerView; form: FormState }) {
  const { t, f, locale } = useDesk();
  const { id, status, pausedUntil, email } = partner;
  if (status === 'paused')
    return (
      <Card title={t.person.resumeTitle}>
        <p className="govuk-body">{pausedUntil ? t.person.pausedUntil(f.date(pausedUntil)) : t.person.pausedOpen}</p>
        <Form action={deskPaths.resume.to(locale, { id })}>
          <Button look="secondary">{t.person.resume}</Button>
        </Form>
      </Card>
    );
  if (status !== 'active') return null;
  return (
    <Card title={t.person.pauseTitle}>
      <p className="govuk-body">{email === null ? t.person.pauseLeadUntold : t.person.pauseLead}</p>
      <Form action={deskPaths.pause.to(locale, { id })}>
        <SelectField
          form={form}
          name="length"
          label={t.person.until}
          options={[{ value: '', text: '' }, ...breakLengths.map((value) => ({ value, text: t.person.weeks[value] }))]}
        />
        <Button look="secondary">{t.person.pause}</Button>
      </Form>
    </Card>
  );
}
