import type { Told } from '../../../platform/timeline/timeline.query.js';
import { Timeline } from '../../../ui/index.js';
import { deed } from '../words/index.js';
import { useDesk } from './desk.js';

/** Who did what when, in words; where nobody is named, the system acted. */
export function History({ entries, title }: { entries: readonly Told[]; title: string }) {
  const { t, f, locale, zone } = useDesk();
  if (entries.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <Timeline
        label={title}
        entries={entries.map(({ at, verb, by }) => ({
          what: deed(verb, locale),
          who: by ?? t.system,
          when: f.dateTime(at, zone),
          dateTime: at.toISOString(),
        }))}
      />
    </>
  );
}
