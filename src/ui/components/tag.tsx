import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import type { Attributes } from './attributes.js';

export type TagColour = 'grey' | 'teal' | 'green' | 'blue' | 'purple' | 'yellow' | 'red';

export type TagProps = { children: ReactNode; colour?: TagColour; className?: string; attributes?: Attributes };

export function Tag({ children, colour, className, attributes }: TagProps) {
  return (
    <strong className={classes('govuk-tag', colour && `govuk-tag--${colour}`, className)} {...attributes}>
      {children}
    </strong>
  );
}
