import { Details, InsetText, StatusTag, SummaryList, WarningText } from '../../../ui/index.js';
import type { Locale } from '../../../kernel/text.js';
import type { Preview } from '../../../platform/mail/outbox.js';
import { whyFailed } from '../../../platform/mail/why-failed.js';
import type { LetterDesk } from '../data/letter-desk.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { Desk, useDesk } from './desk.js';
import { useLeaving } from './leaving.js';
import { LetterFactsList } from './letter-facts.js';
import { LetterFrames } from './letter-frames.js';
import { LetterEdits, LetterLedger } from './letter-ledger.js';
import { LetterSteps, StepRefused, UndoStep } from './letter-steps.js';
import { statusWords, toneOf } from './status.js';
import { useMail } from './use-mail.js';

export interface LetterView {
  readonly desk: LetterDesk;
  /** Null when this version has no words for it. */
  readonly en: Preview | null;
  readonly fr: Preview | null;
}

/** One letter in both languages: as it looks, as plain text, its head, what became of it, and what can be done about it. */
export function LetterPage({ frame, letter }: { frame: DeskFrame; letter: LetterView }) {
  const { m, locale } = useMail();
  const { desk } = letter;
  const { line } = desk;
  const leaving = useLeaving(desk.leaving);
  const advice = line.state === 'failed' ? m.letter.failed[whyFailed(line.reply)] : m.letter.advice[line.state];
  return (
    <Desk
      frame={frame}
      title={line.subject}
      current={advice ? 'letters' : 'outbox'}
      back={deskPaths.outbox.to(locale)}
      said={{ ...m.done, release: leaving, again: leaving }}
      tags={<StatusTag tone={toneOf(line.state)}>{statusWords('letter', line.state, locale)}</StatusTag>}
    >
      <UndoStep id={line.id} state={line.state} over={desk.facts.over} />
      <StepRefused state={line.state} />
      {advice ? <WarningText>{advice}</WarningText> : null}
      {desk.facts.dupRisk ? <WarningText>{m.letter.mayTwice}</WarningText> : null}
      <LetterSteps id={line.id} state={line.state} over={desk.facts.over} shown={letter.en !== null} />
      <LetterFactsList desk={desk} />
      <LetterLedger desk={desk} />
      <LetterEdits desk={desk} />
      <LetterText letter={letter} />
    </Desk>
  );
}

/** As it looks, as plain text, and its head; or that it cannot be shown. */
function LetterText({ letter: { desk, en, fr } }: { letter: LetterView }) {
  const { t, m, locale } = useMail();
  const { id, subject, language } = desk.line;
  if (!en || !fr) return <InsetText>{m.letter.cannotShow}</InsetText>;
  const { headers } = { en, fr }[language];
  return (
    <>
      <LetterFrames title={subject} href={(one) => deskPaths.letterBody.to(locale, { id, language: one })} />
      <PlainText letter={{ en, fr }} />
      {headers.length > 0 ? (
        <Details summary={t.outbox.headers}>
          <SummaryList rows={headers.map(([key, value]) => ({ key, value }))} />
        </Details>
      ) : null}
    </>
  );
}

function PlainText({ letter }: { letter: Readonly<Record<Locale, Preview>> }) {
  const { t } = useDesk();
  return (
    <Details summary={t.outbox.text}>
      {(['en', 'fr'] as const).map((language) => (
        <section lang={`${language}-CA`} key={language}>
          <h3 className="govuk-heading-s">{letter[language].subject}</h3>
          <pre className="letter-text" tabIndex={0}>
            {letter[language].text}
          </pre>
        </section>
      ))}
    </Details>
  );
}
