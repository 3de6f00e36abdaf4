import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import type { Attributes } from './attributes.js';

export type HintProps = { children?: ReactNode; id?: string; className?: string; attributes?: Attributes };

export function Hint({ children, id, className, attributes }: HintProps) {
  return (
    <div id={id} className={classes('govuk-hint', className)} {...attributes}>
      {children}
    </div>
  );
}
