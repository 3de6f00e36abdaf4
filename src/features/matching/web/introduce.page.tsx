import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { Button, DateField, SelectField, TextArea, type FormState } from '../../../ui/index.js';
import { revealedLabels, type Revealed } from '../domain/reveal.js';
import { matchingPaths } from '../matching.paths.js';
import { words } from '../words/index.js';
import { meetingTimes } from './introduce.form.js';
import { momentAt } from './moment.js';

interface Props {
  readonly id: string;
  readonly form: FormState;
  readonly fields: readonly Revealed[];
}

/** A coordinator chooses when and how the two meet, with what will be shown in view. */
export function IntroducePage({ id, form, fields }: Props) {
  const { locale } = usePage().visit;
  const t = words[locale].team.introduce;
  const f = format(locale);
  const times = meetingTimes.map((value) => ({ value, text: f.time(momentAt('2026-01-15', value)) }));
  return (
    <Layout title={t.title} back={matchingPaths.match.to(locale, { id })} form={form}>
      <p className="govuk-body">{t.lead}</p>
      <p className="govuk-body">
        <b>{t.shown}</b>
        <br />
        {f.list(fields.map((field) => revealedLabels[field][locale]))}
      </p>
      <Form action={matchingPaths.introduce.to(locale, { id })}>
        <DateField form={form} name="day" legend={t.day} />
        <SelectField form={form} name="time" label={t.time} options={[{ value: '', text: t.choose }, ...times]} />
        <TextArea form={form} name="note" label={t.note} hint={t.noteHint} maxLength={1000} />
        <Button>{t.button}</Button>
      </Form>
    </Layout>
  );
}
