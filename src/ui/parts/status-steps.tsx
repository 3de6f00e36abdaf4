import type { ReactNode } from 'react';
import { useLanguage } from '../language.js';

export type StatusStep = { title: ReactNode; note?: ReactNode; is: 'done' | 'now' | 'todo' };

const Tick = () => (
  <svg viewBox="0 0 24 24" focusable="false">
    <path
      d="M6.5 12.5l3.5 3.5 7.500-8"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);

/** Where things stand, in order. Each step says in words whether it is done. */
export function StatusSteps({ steps }: { steps: readonly StatusStep[] }) {
  const { t } = useLanguage();
  return (
    <ol className="steps">
      {steps.map(({ title, note, is }, index) => (
        <li className={`steps__item steps__item--${is}`} aria-current={is === 'now' ? 'step' : undefined} key={index}>
          <span className="steps__dot" aria-hidden="true">
            {is === 'done' && <Tick />}
          </span>
          <b>
            <span className="govuk-visually-hidden">{t.stepIs[is]} </span>
            {title}
          </b>
          {note ? <span className="steps__note">{note}</span> : null}
        </li>
      ))}
    </ol>
  );
}
