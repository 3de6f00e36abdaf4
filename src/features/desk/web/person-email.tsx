import { Form } from '../../../platform/web/form.js';
import { Button, Card, TextField, type FormState } from '../../../ui/index.js';
import type { PartnerView } from '../../partners/partners.service.js';
import { deskPaths } from '../desk.paths.js';
import { useMail } from './use-mail.js';

/** For somebody without an address: what that means, and the way to add one. */
export function GiveEmail({ partner: { id, email }, form }: { partner: PartnerView; form: FormState }) {
  const { m, locale } = useMail();
  if (email !== null) return null;
  return (
    <Card title={m.email.title}>
      <p className="govuk-body">{m.email.lead}</p>
      <Form action={deskPaths.giveEmail.to(locale, { id })}>
        <TextField
          form={form}
          name="email"
          type="email"
          label={m.email.label}
          hint={m.email.hint}
          autoComplete="off"
          spellCheck={false}
        />
        <Button look="secondary">{m.email.go}</Button>
      </Form>
    </Card>
  );
}
