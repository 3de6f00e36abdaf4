import { DataTable, EmptyState, StatusTag } from '../../../ui/index.js';
import type { LetterLine } from '../data/letters.query.js';
import { deskPaths } from '../desk.paths.js';
import { useDesk } from './desk.js';
import { statusWords, toneOf } from './status.js';

interface LettersTableProps {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly letters: readonly LetterLine[];
  /** Said when there are none. */
  readonly none: string;
  readonly noneNext?: string;
}

/** Letters, the newest first, each with its state. */
export function LettersTable({ caption, captionHidden = false, letters, none, noneNext }: LettersTableProps) {
  const { t, f, locale, zone } = useDesk();
  const { subject, to, state, written, language } = t.outbox.columns;
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      columns={[subject, to, state, written, language].map((title) => ({ title }))}
      rows={letters.map((letter) => ({
        id: letter.id,
        name: letter.subject,
        cells: [
          <a className="govuk-link" href={deskPaths.letter.to(locale, { id: letter.id })} key="subject">
            {letter.subject}
          </a>,
          letter.recipient,
          <StatusTag tone={toneOf(letter.state)} key="state">
            {statusWords('letter', letter.state, locale)}
          </StatusTag>,
          `${f.dateShort(letter.createdAt, zone)}, ${f.time(letter.createdAt, zone)}`,
          t.outbox.languages[letter.language],
        ],
      }))}
      empty={noneNext ? <EmptyState title={none}>{noneNext}</EmptyState> : <None title={caption} text={none} />}
    />
  );
}

const None = ({ title, text }: { title: string; text: string }) => (
  <>
    <h2 className="govuk-heading-m">{title}</h2>
    <p className="govuk-body">{text}</p>
  </>
);
