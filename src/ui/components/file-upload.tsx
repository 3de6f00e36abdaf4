import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import { describe, fieldId, FormGroup, type FieldProps } from './form-group.js';

export type FileUploadProps = FieldProps & {
  accept?: string;
  disabled?: boolean;
  multiple?: boolean;
  before?: ReactNode;
  after?: ReactNode;
};

/** The plain file control. The kit's script-made drop zone is left out: it only repeats what browsers do. */
export function FileUpload(props: FileUploadProps) {
  const id = fieldId(props);
  return (
    <FormGroup field={props}>
      {props.before}
      <input
        className={classes('govuk-file-upload', props.className, Boolean(props.error) && 'govuk-file-upload--error')}
        id={id}
        name={props.name}
        type="file"
        accept={props.accept}
        disabled={props.disabled}
        multiple={props.multiple}
        aria-describedby={describe(id, props)}
        {...props.attributes}
      />
      {props.after}
    </FormGroup>
  );
}
