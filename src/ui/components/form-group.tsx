import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import type { Attributes } from './attributes.js';
import { ErrorMessage } from './error-message.js';
import { Hint } from './hint.js';
import { Label, type Size } from './label.js';

/** What every single-control field has: its name, its words, and how it is wired to them. */
export type FieldProps = {
  name: string;
  id?: string;
  label?: ReactNode;
  labelSize?: Size;
  labelIsHeading?: boolean;
  labelClassName?: string;
  hint?: ReactNode;
  error?: ReactNode;
  describedBy?: string;
  className?: string;
  attributes?: Attributes;
  group?: GroupProps;
};

export type GroupProps = { className?: string; attributes?: Attributes };

/** The id of a field's control: its own, or its name. */
export const fieldId = (field: Pick<FieldProps, 'id' | 'name'>) => field.id ?? field.name;

/** The ids that describe a control (`aria-describedby`): what was given, then its hint, then its error. */
export function describe(id: string, { describedBy, hint, error }: Pick<FieldProps, 'describedBy' | 'hint' | 'error'>) {
  return classes(describedBy, hint ? `${id}-hint` : '', error ? `${id}-error` : '') || undefined;
}

type GroupParts = { error?: ReactNode; group?: GroupProps; children: ReactNode };

export function Group({ error, group, children }: GroupParts) {
  const name = classes('govuk-form-group', Boolean(error) && 'govuk-form-group--error', group?.className);
  return (
    <div className={name} {...group?.attributes}>
      {children}
    </div>
  );
}

export function HintAndError({ id, hint, error }: { id: string; hint?: ReactNode; error?: ReactNode }) {
  return (
    <>
      {hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
      {error ? <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage> : null}
    </>
  );
}

/** A form group with its label, hint and error above the control that is given as children. */
export function FormGroup({ field, children }: { field: FieldProps; children: ReactNode }) {
  const id = fieldId(field);
  return (
    <Group error={field.error} group={field.group}>
      <Label htmlFor={id} size={field.labelSize} isHeading={field.labelIsHeading} className={field.labelClassName}>
        {field.label}
      </Label>
      <HintAndError id={id} hint={field.hint} error={field.error} />
      {children}
    </Group>
  );
}
