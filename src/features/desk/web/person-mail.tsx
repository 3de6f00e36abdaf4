import { Form } from '../../../platform/web/form.js';
import { Button, Card, Pagination, TextField, type FormState } from '../../../ui/index.js';
import type { PersonMail } from '../data/person-mail.query.js';
import { deskPaths } from '../desk.paths.js';
import { LettersTable } from './letters-table.js';
import { useMail } from './use-mail.js';

interface PersonMailProps {
  /** The partner or applicant. */
  readonly id: string;
  readonly mail: PersonMail;
}

/** Every letter to one person, page by page. */
export function PersonLetters({ id, mail: { letters, next, after } }: PersonMailProps) {
  const { t, locale } = useMail();
  const to = (last?: string) => deskPaths.person.to(locale, { id }, last ? { letters: last } : {});
  return (
    <>
      <LettersTable caption={t.person.letters} letters={letters} none={t.person.noLetters} />
      {next || after ? (
        <Pagination
          {...(after ? { previous: { href: to(), text: t.outbox.first } } : {})}
          {...(next ? { next: { href: to(next), text: t.outbox.next } } : {})}
        />
      ) : null}
    </>
  );
}

/** Why letters do not reach this person, and the way to write again. Nothing where they do. */
export function MailBars({ id, mail: { barred, stopped }, form }: PersonMailProps & { form: FormState }) {
  const { m, f, locale, zone } = useMail();
  if (!barred && stopped.length === 0) return null;
  return (
    <Card title={m.person.title}>
      {stopped.map((topic) => (
        <p className="govuk-body" key={topic}>
          {m.person.stopped[topic]}
        </p>
      ))}
      {barred ? (
        <>
          <p className="govuk-body">
            {m.whyEnded[barred.reason]} {m.person.since(f.date(barred.since, zone))}
          </p>
          <Form action={deskPaths.liftSuppression.to(locale, { id })}>
            <TextField form={form} name="note" label={m.person.note} hint={m.person.noteHint} />
            <Button look="secondary">{m.person.lift}</Button>
          </Form>
        </>
      ) : null}
    </Card>
  );
}
