import type { ReactNode } from 'react';
import { useLanguage } from '../language.js';

export type StatusStep = { title: ReactNode; note?: ReactNode; is: 'done' | 'now' | 'todo' };

/** Where things stand, in order. Each step says in words whether it is done. */
export function StatusSteps({ steps }: { steps: readonly StatusStep[] }) {
  const { t } = useLanguage();
  return (
    <ol className="steps">
      {steps.map(({ title, note, is }, index) => (
        <li className={`steps__item steps__item--${is}`} aria-current={is === 'now' ? 'step' : undefined} key={index}>
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
