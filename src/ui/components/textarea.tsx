import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import { describe, fieldId, FormGroup, type FieldProps } from './form-group.js';

export type TextareaProps = FieldProps & {
  value?: string;
  rows?: number;
  spellCheck?: boolean;
  disabled?: boolean;
  autoComplete?: string;
  before?: ReactNode;
  after?: ReactNode;
};

export function Textarea(props: TextareaProps) {
  const id = fieldId(props);
  return (
    <FormGroup field={props}>
      {props.before}
      <textarea
        className={classes('govuk-textarea', Boolean(props.error) && 'govuk-textarea--error', props.className)}
        id={id}
        name={props.name}
        rows={props.rows ?? 5}
        spellCheck={props.spellCheck}
        disabled={props.disabled}
        aria-describedby={describe(id, props)}
        autoComplete={props.autoComplete}
        defaultValue={props.value ?? ''}
        {...props.attributes}
      />
      {props.after}
    </FormGroup>
  );
}
