import type { ReactNode } from 'react';
import { Mark } from './mark.js';

export type EmptyStateProps = { title: ReactNode; headingLevel?: 2 | 3; children?: ReactNode; action?: ReactNode };

/** Nothing here, and what to do about it. */
export function EmptyState({ title, headingLevel = 2, children, action }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="empty">
      <Mark />
      <Heading className="govuk-heading-s">{title}</Heading>
      {children ? <p className="govuk-body">{children}</p> : null}
      {action}
    </div>
  );
}
