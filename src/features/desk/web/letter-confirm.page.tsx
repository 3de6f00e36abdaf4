import type { ReactNode } from 'react';
import { Form } from '../../../platform/web/form.js';
import { Button, ButtonRow, SummaryList, WarningText } from '../../../ui/index.js';
import type { LetterDesk } from '../data/letter-desk.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { Desk } from './desk.js';
import { useBarred, useLeaving } from './leaving.js';
import { useSaid } from './said.js';
import { useMail } from './use-mail.js';

interface ConfirmProps {
  readonly frame: DeskFrame;
  readonly desk: LetterDesk;
}

/** Before a letter goes again: to whom, and whether that may be twice. */
export function AgainPage({ frame, desk }: ConfirmProps) {
  const { m } = useMail();
  return (
    <Confirm frame={frame} desk={desk} step="again" title={m.again.title} go={m.again.go}>
      <p className="govuk-body">{m.again.lead(desk.line.recipient)}</p>
      <Leaves desk={desk} />
      {desk.mayHaveLeft ? (
        <>
          <WarningText>{m.again.copy}</WarningText>
          <Known desk={desk} />
          <p className="govuk-body">{m.again.same}</p>
        </>
      ) : null}
    </Confirm>
  );
}

/** Before a doubt is settled: what is known of it. */
export function ArrivedPage({ frame, desk }: ConfirmProps) {
  const { m } = useMail();
  return (
    <Confirm frame={frame} desk={desk} step="arrived" title={m.arrived.title} go={m.arrived.go}>
      <p className="govuk-body">{m.arrived.lead}</p>
      <Known desk={desk} />
    </Confirm>
  );
}

/** When it leaves, or that it will not. */
function Leaves({ desk: { leaving } }: { desk: LetterDesk }) {
  const { m } = useMail();
  const when = useLeaving(leaving);
  const stopped = useBarred(leaving) !== null;
  return stopped ? (
    <WarningText>{when}</WarningText>
  ) : (
    <p className="govuk-body">
      {when} {m.again.forGood}
    </p>
  );
}

/** When, to which server, and what to look for there. */
function Known({ desk: { attempts, facts, server, line } }: { desk: LetterDesk }) {
  const { t, m, f, zone } = useMail();
  const said = useSaid();
  const dotAt = attempts.find((one) => one.dotAt !== null)?.dotAt ?? null;
  return (
    <SummaryList
      rows={[
        { key: t.outbox.to, value: line.recipient },
        dotAt !== null && { key: m.arrived.handed, value: f.dateTime(dotAt, zone) },
        server !== null && { key: m.letter.server, value: server },
        line.reply !== null && { key: t.outbox.reply, value: said(line.reply) },
        { key: m.arrived.look, value: <span className="letter-id">{facts.messageId}</span> },
      ]}
    />
  );
}

interface FrameProps extends ConfirmProps {
  readonly step: 'again' | 'arrived';
  readonly title: string;
  readonly go: string;
  readonly children: ReactNode;
}

function Confirm({ frame, desk: { line }, step, title, go, children }: FrameProps) {
  const { m, locale } = useMail();
  const back = deskPaths.letter.to(locale, { id: line.id });
  return (
    <Desk frame={frame} title={title} current="outbox" back={back}>
      <h2 className="govuk-heading-m">{line.subject}</h2>
      {children}
      <Form action={deskPaths.decideLetter.to(locale, { id: line.id, decision: step })}>
        <ButtonRow>
          <Button>{go}</Button>
          <a className="govuk-link target" href={back}>
            {m.letter.back}
          </a>
        </ButtonRow>
      </Form>
    </Desk>
  );
}
