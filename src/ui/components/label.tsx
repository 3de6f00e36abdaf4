import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import type { Attributes } from './attributes.js';

export type Size = 's' | 'm' | 'l' | 'xl';

export type LabelProps = {
  children?: ReactNode;
  htmlFor?: string;
  size?: Size;
  isHeading?: boolean;
  className?: string;
  attributes?: Attributes;
};

export function Label({ children, htmlFor, size, isHeading, className, attributes }: LabelProps) {
  if (!children) return null;
  const label = (
    <label
      className={classes('govuk-label', size && `govuk-label--${size}`, className)}
      htmlFor={htmlFor}
      {...attributes}
    >
      {children}
    </label>
  );
  return isHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}
