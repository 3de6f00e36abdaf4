import type { ReactNode } from 'react';
import { useLanguage } from '../language.js';
import { Meter } from './meter.js';

export type ScorePart = { name: ReactNode; points: number; of: number };

const total = (parts: readonly ScorePart[], key: 'points' | 'of') => parts.reduce((sum, part) => sum + part[key], 0);

/** The score as one number. It is added up from the parts, so it cannot disagree with them. */
export function Score({ parts, children }: { parts: readonly ScorePart[]; children?: ReactNode }) {
  const { t } = useLanguage();
  return (
    <span className="score">
      <b>{total(parts, 'points')}</b> {t.outOfRest(total(parts, 'of'))} {children}
    </span>
  );
}

/** Why this score: each part with its points. */
export function ScoreBreakdown({ parts }: { parts: readonly ScorePart[] }) {
  const { t } = useLanguage();
  return (
    <ul className="why">
      {parts.map(({ name, points, of }, index) => (
        <li key={index}>
          <span>{name}</span>
          <Meter value={points} of={of} />
          <b>
            <span aria-hidden="true">
              {points}/{of}
            </span>
            <span className="govuk-visually-hidden">{t.outOf(points, of)}</span>
          </b>
        </li>
      ))}
    </ul>
  );
}
