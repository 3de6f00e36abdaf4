import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import type { Attributes } from './attributes.js';
import { describe, fieldId, FormGroup, type FieldProps } from './form-group.js';

export type SelectOption = { value?: string; text: string; disabled?: boolean; attributes?: Attributes };

export type SelectProps = FieldProps & {
  options: readonly (SelectOption | false | null | undefined | '')[];
  value?: string;
  disabled?: boolean;
  before?: ReactNode;
  after?: ReactNode;
};

export function Select(props: SelectProps) {
  const id = fieldId(props);
  return (
    <FormGroup field={props}>
      {props.before}
      <select
        className={classes('govuk-select', props.className, Boolean(props.error) && 'govuk-select--error')}
        id={id}
        name={props.name}
        defaultValue={props.value || undefined}
        disabled={props.disabled}
        aria-describedby={describe(id, props)}
        {...props.attributes}
      >
        {props.options.map((option, index) =>
          option ? (
            <option key={index} value={option.value} disabled={option.disabled} {...option.attributes}>
              {option.text}
            </option>
          ) : null,
        )}
      </select>
      {props.after}
    </FormGroup>
  );
}
