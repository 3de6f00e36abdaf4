import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import type { Attributes } from './attributes.js';

export type InsetTextProps = { children: ReactNode; id?: string; className?: string; attributes?: Attributes };

export function InsetText({ children, id, className, attributes }: InsetTextProps) {
  return (
    <div id={id} className={classes('govuk-inset-text', className)} {...attributes}>
      {children}
    </div>
  );
}
