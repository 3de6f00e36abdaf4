import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import type { Attributes } from './attributes.js';

export type PanelProps = {
  title: ReactNode;
  headingLevel?: 1 | 2 | 3;
  children?: ReactNode;
  className?: string;
  attributes?: Attributes;
};

/** The kit's confirmation panel: “We have your application”. */
export function Panel({ title, headingLevel = 1, children, className, attributes }: PanelProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={classes('govuk-panel govuk-panel--confirmation', className)} {...attributes}>
      <Heading className="govuk-panel__title">{title}</Heading>
      {children ? <div className="govuk-panel__body">{children}</div> : null}
    </div>
  );
}
