import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import type { Attributes } from './attributes.js';

export type DetailsProps = {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  id?: string;
  className?: string;
  attributes?: Attributes;
};

export function Details({ summary, children, open, id, className, attributes }: DetailsProps) {
  return (
    <details id={id} className={classes('govuk-details', className)} open={open} {...attributes}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
