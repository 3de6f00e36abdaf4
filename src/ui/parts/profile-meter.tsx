import type { ReactNode } from 'react';
import { useLanguage } from '../language.js';
import { Meter } from './meter.js';

export type ProfileMeterProps = { done: number; of: number; children?: ReactNode };

/** How much of the profile is filled in; `children` says it in a sentence. */
export function ProfileMeter({ done, of, children }: ProfileMeterProps) {
  const { t } = useLanguage();
  return (
    <div className="profile-meter">
      <Meter value={done} of={of} />
      <p className="govuk-body">{children ?? t.meter(done, of)}</p>
    </div>
  );
}
