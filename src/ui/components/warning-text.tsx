import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import { useLanguage } from '../language.js';
import type { Attributes } from './attributes.js';

export type WarningTextProps = {
  children: ReactNode;
  /** What a screen reader says for the “!”. */
  spoken?: string;
  className?: string;
  attributes?: Attributes;
};

export function WarningText({ children, spoken, className, attributes }: WarningTextProps) {
  const { t } = useLanguage();
  return (
    <div className={classes('govuk-warning-text', className)} {...attributes}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{spoken ?? t.warning}</span> {children}
      </strong>
    </div>
  );
}
