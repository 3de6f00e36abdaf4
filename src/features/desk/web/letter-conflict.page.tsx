import { WarningText } from '../../../ui/index.js';
import type { Typed } from '../../../platform/web/read-form.js';
import type { LetterDesk } from '../data/letter-desk.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { Desk } from './desk.js';
import { statusWords } from './status.js';
import { useMail } from './use-mail.js';

interface LetterConflictProps {
  readonly frame: DeskFrame;
  readonly desk: LetterDesk;
  readonly typed: Typed;
}

/** The letter moved on before the decision came: how it is now, who did that, and what was typed. */
export function LetterConflictPage({ frame, desk, typed }: LetterConflictProps) {
  const { m, locale } = useMail();
  const { line } = desk;
  const kept = ['subject', 'note'].map((name) => typed[name] ?? '').filter((text) => text !== '');
  return (
    <Desk frame={frame} title={m.conflict.title} current="outbox" back={deskPaths.outbox.to(locale)}>
      <h2 className="govuk-heading-m">{line.subject}</h2>
      <WarningText>{useWhatHappened(desk)}</WarningText>
      <p className="govuk-body">{m.conflict.now(statusWords('letter', line.state, locale))}</p>
      {kept.length > 0 ? (
        <>
          <h2 className="govuk-heading-s">{m.conflict.typed}</h2>
          <p className="letter-text">{kept.join('\n\n')}</p>
        </>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={deskPaths.letter.to(locale, { id: line.id })}>
          {m.conflict.open}
        </a>
      </p>
    </Desk>
  );
}

function useWhatHappened({ line, facts }: LetterDesk): string {
  const { t, m, f, zone, locale } = useMail();
  if (line.state === 'sending') return m.conflict.sending;
  const decided = facts.decidedAt && m.conflict.decided(facts.decidedBy ?? t.system, f.dateTime(facts.decidedAt, zone));
  const left = line.sentAt && m.conflict.left(f.dateTime(line.sentAt, zone));
  return left ?? decided ?? m.conflict.now(statusWords('letter', line.state, locale));
}
