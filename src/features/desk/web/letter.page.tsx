import { Details, StatusTag, SummaryList, WarningText } from '../../../ui/index.js';
import type { Preview } from '../../../platform/mail/outbox.js';
import type { LetterLine } from '../data/letters.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { Desk, useDesk } from './desk.js';
import { LetterFrames } from './letter-frames.js';
import { statusWords, toneOf } from './status.js';
import { useMail } from './use-mail.js';

export interface LetterView {
  readonly line: LetterLine;
  readonly en: Preview;
  readonly fr: Preview;
}

/** One letter in both languages: as it looks, as plain text, its head, and what became of it. */
export function LetterPage({ frame, letter }: { frame: DeskFrame; letter: LetterView }) {
  const { t, m, locale } = useMail();
  const { line } = letter;
  const advice = m.letter.advice[line.state];
  return (
    <Desk
      frame={frame}
      title={line.subject}
      current={advice ? 'letters' : 'outbox'}
      back={deskPaths.outbox.to(locale)}
      tags={<StatusTag tone={toneOf(line.state)}>{statusWords('letter', line.state, locale)}</StatusTag>}
    >
      {advice ? <WarningText>{advice}</WarningText> : null}
      <Facts line={line} />
      <LetterFrames
        title={line.subject}
        href={(language) => deskPaths.letterBody.to(locale, { id: line.id, language })}
      />
      <PlainText letter={letter} />
      <Details summary={t.outbox.headers}>
        <SummaryList rows={letter[line.language].headers.map(([key, value]) => ({ key, value }))} />
      </Details>
    </Desk>
  );
}

function Facts({ line }: { line: LetterLine }) {
  const { t, f, zone } = useDesk();
  return (
    <SummaryList
      rows={[
        { key: t.outbox.to, value: line.recipient },
        { key: t.outbox.columns.language, value: t.outbox.languages[line.language] },
        { key: t.outbox.writtenAt, value: f.dateTime(line.createdAt, zone) },
        line.sentAt !== null && { key: t.outbox.sentAt, value: f.dateTime(line.sentAt, zone) },
        { key: t.outbox.attempts, value: f.number(line.attempts) },
        line.reply !== null && { key: t.outbox.reply, value: line.reply },
      ]}
    />
  );
}

function PlainText({ letter }: { letter: LetterView }) {
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
