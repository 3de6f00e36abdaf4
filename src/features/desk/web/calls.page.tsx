import { contactLanguageLabels } from '../../../kernel/vocabulary/index.js';
import { Form } from '../../../platform/web/form.js';
import { Button, DataTable, EmptyState, Pagination, TextField, type FormState } from '../../../ui/index.js';
import type { Call } from '../data/calls.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { Desk, useDesk } from './desk.js';
import { useMail } from './use-mail.js';
import { Since } from './when.js';

export interface CallList {
  readonly calls: readonly Call[];
  readonly after?: string | undefined;
  readonly next: string | null;
  readonly form: FormState;
}

/** The box of one call’s note; a page has many. */
export const noteOf = (id: string): string => `note-${id}`;

/** Whom letters do not reach: their number, why, and a note when somebody has called. */
export function CallsPage({ frame, list }: { frame: DeskFrame; list: CallList }) {
  const { t, m } = useMail();
  return (
    <Desk
      frame={frame}
      title={t.queueNames.phone}
      current="phone"
      said={m.done}
      form={list.form}
      tags={<span>{t.queue.count(frame.counts.phone)}</span>}
    >
      <p className="govuk-body">{t.queueLeads.phone}</p>
      <DataTable
        caption={t.queueNames.phone}
        captionHidden
        columns={Object.values(m.calls.columns).map((title) => ({ title }))}
        rows={list.calls.map((call) => ({
          id: call.id,
          name: call.person,
          cells: [
            <Who call={call} key="who" />,
            <Number call={call} key="phone" />,
            <Why call={call} key="why" />,
            <Since at={call.openedAt} key="since" />,
            <Done call={call} form={list.form} key="done" />,
          ],
        }))}
        empty={<EmptyState title={m.calls.none}>{m.calls.noneNext}</EmptyState>}
      />
      <Pages list={list} />
    </Desk>
  );
}

function Who({ call: { person, partnerId } }: { call: Call }) {
  const { locale } = useDesk();
  if (!partnerId) return <>{person}</>;
  return (
    <a className="govuk-link" href={deskPaths.person.to(locale, { id: partnerId })}>
      {person}
    </a>
  );
}

function Number({ call: { phone, language } }: { call: Call }) {
  const { m, locale } = useMail();
  if (!phone) return <>{m.calls.noNumber}</>;
  return (
    <>
      <a className="govuk-link" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
        {phone}
      </a>
      <br />
      {contactLanguageLabels[language][locale]}
    </>
  );
}

/** Why letters do not reach them, what the one in question says, and where an answer to it goes. */
function Why({ call: { reason, emailId, subject, answerFor } }: { call: Call }) {
  const { m, locale } = useMail();
  return (
    <>
      {m.calls.reasons[reason]}{' '}
      {emailId ? (
        <a className="govuk-link" href={deskPaths.letter.to(locale, { id: emailId })}>
          {subject ? m.calls.says(subject) : m.calls.letter}
        </a>
      ) : null}
      {answerFor ? (
        <>
          <br />
          <a className="govuk-link" href={deskPaths.answer.to(locale, { id: answerFor })}>
            {m.calls.answer}
          </a>
        </>
      ) : null}
    </>
  );
}

function Done({ call: { id, person }, form }: { call: Call; form: FormState }) {
  const { m, locale } = useMail();
  return (
    <Form action={deskPaths.phoned.to(locale, { id })}>
      <TextField form={form} name={noteOf(id)} label={m.calls.note} />
      <Button look="secondary">
        {m.calls.go}
        <span className="govuk-visually-hidden">{m.kinds.pauseThis(person)}</span>
      </Button>
    </Form>
  );
}

function Pages({ list: { after, next } }: { list: CallList }) {
  const { t, locale } = useDesk();
  if (!next && !after) return null;
  const to = (id?: string) => deskPaths.calls.to(locale, undefined, id ? { after: id } : {});
  return (
    <Pagination
      {...(after ? { previous: { href: to(), text: t.queue.first } } : {})}
      {...(next ? { next: { href: to(next), text: t.queue.next } } : {})}
    />
  );
}
