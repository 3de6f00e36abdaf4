import { Timeline } from '../../../ui/index.js';
import type { Deed } from '../data/history.query.js';
import { tellerLabels } from '../../matching/matching.service.js';
import { answerWords } from '../words/answer.js';
import { deed } from '../words/index.js';
import { useDesk } from './desk.js';

interface HistoryProps {
  readonly entries: readonly Deed[];
  readonly title: string;
  /** Which side of a match a deed names; none where the page is about one match. */
  readonly naming?: 'partner' | 'code';
}

/** Who did what when, in words; where nobody is named, the system acted. */
export function History({ entries, title, naming }: HistoryProps) {
  const { t, f, locale, zone } = useDesk();
  const toldIn = ({ told }: Deed) =>
    told ? answerWords[locale].told(tellerLabels[told.by][locale], f.date(told.on)) : null;
  if (entries.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <Timeline
        label={title}
        entries={entries.map((entry) => ({
          what: [deed(entry.verb, locale), toldIn(entry), naming ? entry[naming] : null].filter(Boolean).join(' – '),
          who: entry.by ?? t.system,
          when: f.dateTime(entry.at, zone),
          dateTime: entry.at.toISOString(),
        }))}
      />
    </>
  );
}
