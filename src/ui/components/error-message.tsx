import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import { useLanguage } from '../language.js';
import type { Attributes } from './attributes.js';

export type ErrorMessageProps = {
  children: ReactNode;
  id?: string;
  /** What a screen reader says first; the page's word for “Error:” when left out. */
  prefix?: string | false;
  className?: string;
  attributes?: Attributes;
};

export function ErrorMessage({ children, id, prefix, className, attributes }: ErrorMessageProps) {
  const { t } = useLanguage();
  const spoken = prefix ?? t.error;
  return (
    <p id={id} className={classes('govuk-error-message', className)} {...attributes}>
      {spoken && <span className="govuk-visually-hidden">{spoken}</span>} {children}
    </p>
  );
}
