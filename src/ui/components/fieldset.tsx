import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import type { Attributes } from './attributes.js';
import type { Size } from './label.js';

export type FieldsetProps = {
  legend?: ReactNode;
  legendSize?: Size;
  legendIsHeading?: boolean;
  legendClassName?: string;
  children?: ReactNode;
  describedBy?: string;
  role?: string;
  className?: string;
  attributes?: Attributes;
};

export function Fieldset(props: FieldsetProps) {
  const { legend, legendSize, legendIsHeading, legendClassName, describedBy, role, className, attributes } = props;
  return (
    <fieldset
      className={classes('govuk-fieldset', className)}
      role={role}
      aria-describedby={describedBy || undefined}
      {...attributes}
    >
      {legend ? (
        <legend
          className={classes(
            'govuk-fieldset__legend',
            legendSize && `govuk-fieldset__legend--${legendSize}`,
            legendClassName,
          )}
        >
          {legendIsHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
      ) : null}
      {props.children}
    </fieldset>
  );
}
