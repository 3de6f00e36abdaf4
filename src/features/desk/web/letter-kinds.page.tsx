import type { ReactNode } from 'react';
import type { PausedKind } from '../../../platform/mail/pause-letters.js';
import { Form } from '../../../platform/web/form.js';
import { Button, DataTable } from '../../../ui/index.js';
import type { LetterKind } from '../data/letter-kinds.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import type { MailWords } from '../words/mail.js';
import { Desk } from './desk.js';
import { titleIn, type NamedKind } from './outbox-list.js';
import { PausedKinds } from './paused-kinds.js';
import { useMail } from './use-mail.js';

export interface LetterKinds {
  readonly kinds: readonly LetterKind[];
  readonly named: readonly NamedKind[];
  readonly paused: readonly PausedKind[];
}

/** How each kind of letters travels and how its last day went; each but sign-in can be paused. */
export function LetterKindsPage({ frame, list }: { frame: DeskFrame; list: LetterKinds }) {
  const { m, locale } = useMail();
  const titleOf = titleIn(list.named);
  return (
    <Desk frame={frame} title={m.kinds.title} current="outbox" back={deskPaths.outbox.to(locale)} said={m.done}>
      <p className="govuk-body">{m.kinds.lead}</p>
      <PausedKinds paused={list.paused} titleOf={titleOf} />
      <DataTable
        caption={m.kinds.title}
        captionHidden
        columns={Object.values(m.kinds.columns).map((title) => ({ title }))}
        rows={list.kinds.map((kind) => ({
          id: kind.name,
          name: titleOf(kind.name),
          cells: [
            titleOf(kind.name),
            ...factsOf(kind, m.kinds),
            <Pause kind={kind} title={titleOf(kind.name)} key="pause" />,
          ],
        }))}
      />
    </Desk>
  );
}

function factsOf(kind: LetterKind, t: MailWords['kinds']): ReactNode[] {
  const { lane, timing, onDoubt, consentClass, topic, phoned, sent, refused } = kind;
  return [
    <Lines lines={[t.lanes[lane], t.timings[timing]]} key="way" />,
    t.doubts[onDoubt],
    <Lines lines={[t.consents[consentClass], topic ? t.topics[topic] : t.always]} key="consent" />,
    phoned ? t.phoned : t.untold,
    t.day(sent, refused),
  ];
}

/** Two facts in one cell: the table has room for both only below each other. */
function Lines({ lines: [first, second] }: { lines: readonly [string | undefined, string | undefined] }) {
  return (
    <>
      {first}
      <br />
      {second}
    </>
  );
}

function Pause({ kind, title }: { kind: LetterKind; title: string }) {
  const { m, locale } = useMail();
  if (kind.lane === 0) return <>{m.kinds.never}</>;
  const page = kind.paused ? deskPaths.resumeKind : deskPaths.pauseKind;
  return (
    <Form action={page.to(locale, { kind: kind.name })}>
      <Button look="secondary">
        <span className="whole-words">{kind.paused ? m.paused.resume : m.kinds.pause}</span>
        <span className="govuk-visually-hidden">{m.kinds.pauseThis(title)}</span>
      </Button>
    </Form>
  );
}
