import type { ReactNode } from 'react';
import { useLanguage } from '../language.js';

export type TimelineEntry = {
  /** The moment in words, and for machines. */
  when: ReactNode;
  dateTime?: string;
  what: ReactNode;
  who?: ReactNode;
  children?: ReactNode;
};

/** Who did what when, newest or oldest first as given. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label?: string }) {
  const { t } = useLanguage();
  return (
    <ol className="timeline" aria-label={label ?? t.history}>
      {entries.map(({ when, dateTime, what, who, children }, index) => (
        <li key={index}>
          <p className="timeline__what">
            <b>{what}</b>
            {who ? <span> · {who}</span> : null}
          </p>
          <p className="timeline__when">
            <time dateTime={dateTime}>{when}</time>
          </p>
          {children}
        </li>
      ))}
    </ol>
  );
}
