import type { ReactNode } from 'react';
import { useLanguage } from '../language.js';
import { Icon } from './icon.js';

export type VerdictLineProps = { is: 'yes' | 'ask' | 'no'; children: ReactNode };

/** Met, to check, or not met: an icon, a colour, and always a word. */
export function VerdictLine({ is, children }: VerdictLineProps) {
  return (
    <span className={`verdict verdict--${is}`}>
      <Icon name={is} />
      <span>{children}</span>
    </span>
  );
}

export type ConflictLineProps = { is: 'none' | 'ask' | 'found'; children?: ReactNode };

const verdicts = { none: 'yes', ask: 'ask', found: 'no' } as const;

/** A conflict of interest, or that none was found. */
export function ConflictLine({ is, children }: ConflictLineProps) {
  const { t } = useLanguage();
  return <VerdictLine is={verdicts[is]}>{children ?? t.conflict[is]}</VerdictLine>;
}
