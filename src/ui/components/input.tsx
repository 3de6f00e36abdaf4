import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { classes } from '../classes.js';
import type { Attributes } from './attributes.js';
import { describe, fieldId, FormGroup, type FieldProps } from './form-group.js';

type Affix = { text: ReactNode; className?: string; attributes?: Attributes };

export type InputProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | 'number' | 'date';
  value?: string | number;
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  prefix?: ReactNode | Affix;
  suffix?: ReactNode | Affix;
  before?: ReactNode;
  after?: ReactNode;
  disabled?: boolean;
  spellCheck?: boolean;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  autoCapitalize?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search' | 'none';
  pattern?: string;
  wrapper?: { className?: string; attributes?: Attributes };
};

const isAffix = (affix: ReactNode | Affix): affix is Affix =>
  typeof affix === 'object' && affix !== null && 'text' in affix;

function AffixItem({ affix, kind }: { affix: ReactNode | Affix; kind: 'prefix' | 'suffix' }) {
  if (!affix) return null;
  const { text, className, attributes } = isAffix(affix) ? affix : { text: affix };
  return (
    <div className={classes(`govuk-input__${kind}`, className)} aria-hidden="true" {...attributes}>
      {text}
    </div>
  );
}

function Control(props: InputProps) {
  const { width, error, className } = props;
  const id = fieldId(props);
  return (
    <input
      className={classes(
        'govuk-input',
        width && `govuk-input--width-${width}`,
        className,
        Boolean(error) && 'govuk-input--error',
      )}
      id={id}
      name={props.name}
      type={props.type ?? 'text'}
      spellCheck={props.spellCheck}
      defaultValue={props.value}
      disabled={props.disabled}
      aria-describedby={describe(id, props)}
      autoComplete={props.autoComplete}
      autoCapitalize={props.autoCapitalize}
      pattern={props.pattern}
      inputMode={props.inputMode}
      {...props.attributes}
    />
  );
}

export function Input(props: InputProps) {
  const { prefix, suffix, before, after, wrapper } = props;
  const wrapped = prefix || suffix || before || after;
  return (
    <FormGroup field={props}>
      {wrapped ? (
        <div className={classes('govuk-input__wrapper', wrapper?.className)} {...wrapper?.attributes}>
          {before}
          <AffixItem affix={prefix} kind="prefix" />
          <Control {...props} />
          <AffixItem affix={suffix} kind="suffix" />
          {after}
        </div>
      ) : (
        <Control {...props} />
      )}
    </FormGroup>
  );
}
