import { SummaryList } from '../../../ui/index.js';
import type { LetterDesk } from '../data/letter-desk.query.js';
import { deskPaths } from '../desk.paths.js';
import { useSaid } from './said.js';
import { useMail } from './use-mail.js';

/** To whom, when, how often, by which server, and why not. */
export function LetterFactsList({ desk }: { desk: LetterDesk }) {
  const { t, m, f } = useMail();
  const { line, facts, server } = desk;
  const said = useSaid();
  return (
    <SummaryList
      rows={[
        { key: t.outbox.to, value: <Recipient desk={desk} /> },
        { key: t.outbox.columns.language, value: t.outbox.languages[line.language] },
        ...useTimes(desk),
        ...useOutcome(desk),
        { key: t.outbox.attempts, value: f.number(line.attempts) },
        line.reply !== null && { key: t.outbox.reply, value: said(line.reply) },
        server !== null && { key: m.letter.server, value: server },
        { key: m.letter.messageId, value: <span className="letter-id">{facts.messageId}</span> },
      ]}
    />
  );
}

function useTimes(desk: LetterDesk) {
  const { t, m, f, zone } = useMail();
  const { line, facts } = desk;
  const when = useWhenItLeaves(desk);
  return [
    { key: t.outbox.writtenAt, value: f.dateTime(line.createdAt, zone) },
    when !== null && { key: m.letter.whenHeld, value: when },
    line.state === 'pending' && { key: m.letter.next, value: f.dateTime(facts.nextAttemptAt, zone) },
    line.sentAt !== null && { key: t.outbox.sentAt, value: f.dateTime(line.sentAt, zone) },
  ];
}

function useOutcome(desk: LetterDesk) {
  const { t, m, f, zone } = useMail();
  const { delivery, decidedAt, decidedBy } = desk.facts;
  const why = useWhyNot(desk);
  return [
    why !== null && { key: m.letter.why, value: why },
    delivery !== null && { key: m.letter.delivery, value: m.deliveries[delivery] },
    decidedAt !== null && {
      key: m.letter.decidedBy,
      value: m.letter.decided(decidedBy ?? t.system, f.dateTime(decidedAt, zone)),
    },
  ];
}

function Recipient({ desk: { line, facts } }: { desk: LetterDesk }) {
  const { locale } = useMail();
  if (!facts.partnerId) return <>{line.recipient}</>;
  return (
    <a className="govuk-link" href={deskPaths.person.to(locale, { id: facts.partnerId })}>
      {line.recipient}
    </a>
  );
}

/** In plain words, or null where it was sent or still may be. */
export function useWhyNot({ line, facts }: LetterDesk): string | null {
  const { m } = useMail();
  if (line.state === 'expired') return m.letter.tooLate;
  return facts.endedBecause ? (m.whyEnded[facts.endedBecause] ?? facts.endedBecause) : null;
}

function useWhenItLeaves({ line, facts }: LetterDesk): string | null {
  const { m, f, zone } = useMail();
  if (line.state !== 'held') return null;
  return facts.heldUntil ? m.letter.leaves(f.dateTime(facts.heldUntil, zone)) : m.letter.untilYou;
}
