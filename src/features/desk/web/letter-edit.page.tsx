import { Form } from '../../../platform/web/form.js';
import { Button, ButtonRow, TextArea, TextField, type FormState } from '../../../ui/index.js';
import type { LetterDesk } from '../data/letter-desk.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { Desk } from './desk.js';
import { useMail } from './use-mail.js';

interface LetterEditProps {
  readonly frame: DeskFrame;
  readonly desk: LetterDesk;
  readonly form: FormState;
}

/** A subject and a note. The preview posts what is typed into its frame, so nothing typed is ever left behind. */
export function LetterEditPage({ frame, desk: { line }, form }: LetterEditProps) {
  const { m, locale } = useMail();
  const { id, language } = line;
  const shown = deskPaths.letterBody.to(locale, { id, language });
  const back = deskPaths.letter.to(locale, { id });
  return (
    <Desk frame={frame} title={m.edit.title} current="outbox" back={back} form={form}>
      <p className="govuk-body">{m.edit.lead(m.edit.languages[language])}</p>
      <Form action={deskPaths.decideLetter.to(locale, { id, decision: 'edit' })}>
        <TextField form={form} name="subject" label={m.edit.subject} hint={m.edit.subjectHint} />
        <TextArea form={form} name="note" label={m.edit.note} hint={m.edit.noteHint} rows={6} />
        <ButtonRow>
          <Button>{m.edit.save}</Button>
          <Button look="secondary" attributes={{ formAction: shown, formTarget: 'letter-preview' }}>
            {m.edit.preview}
          </Button>
        </ButtonRow>
      </Form>
      <h2 className="govuk-heading-m">{m.edit.previewTitle}</h2>
      <iframe className="letter-frame" name="letter-preview" title={m.edit.previewTitle} src={shown} sandbox="" />
    </Desk>
  );
}
