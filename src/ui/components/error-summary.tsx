import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import { useLanguage } from '../language.js';
import type { Attributes } from './attributes.js';

export type ErrorLink = { text: ReactNode; href?: string; attributes?: Attributes };

export type ErrorSummaryProps = {
  errors?: readonly ErrorLink[];
  title?: ReactNode;
  children?: ReactNode;
  disableAutoFocus?: boolean;
  className?: string;
  attributes?: Attributes;
};

export function ErrorSummary({
  errors = [],
  title,
  children,
  disableAutoFocus,
  className,
  attributes,
}: ErrorSummaryProps) {
  const { t } = useLanguage();
  return (
    <div
      className={classes('govuk-error-summary', className)}
      data-disable-auto-focus={disableAutoFocus}
      {...attributes}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title ?? t.errorTitle}</h2>
        <div className="govuk-error-summary__body">
          {children ? <p>{children}</p> : null}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map(({ text, href, attributes: own }, index) => (
                <li key={index}>
                  {href ? (
                    <a href={href} {...own}>
                      {text}
                    </a>
                  ) : (
                    text
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
