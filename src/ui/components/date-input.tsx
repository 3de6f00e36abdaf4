import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import { useLanguage } from '../language.js';
import type { Attributes } from './attributes.js';
import { FieldsetGroup, type QuestionProps } from './fieldset-group.js';
import { Input, type InputProps } from './input.js';

export type DatePart = Pick<InputProps, 'inputMode' | 'autoComplete' | 'pattern' | 'attributes' | 'className'> & {
  name: string;
  label: ReactNode;
  value?: string | number;
  width?: 2 | 4;
  /** This part is the wrong one; with none marked, an error marks them all. */
  error?: boolean;
  id?: string;
};

export type DateInputProps = QuestionProps & {
  id: string;
  /** `born` makes the names `born-day`, `born-month`, `born-year`. */
  namePrefix?: string;
  values?: { readonly day?: string; readonly month?: string; readonly year?: string };
  parts?: readonly DatePart[];
  className?: string;
  attributes?: Attributes;
  before?: ReactNode;
  after?: ReactNode;
};

function useParts({ parts, values }: DateInputProps): readonly DatePart[] {
  const { t } = useLanguage();
  return (
    parts ?? [
      { name: 'day', label: t.date.day, value: values?.day },
      { name: 'month', label: t.date.month, value: values?.month },
      { name: 'year', label: t.date.year, value: values?.year, width: 4 },
    ]
  );
}

export function DateInput(props: DateInputProps) {
  const { id, namePrefix, error } = props;
  const parts = useParts(props);
  const oneIsMarked = parts.some((part) => part.error);
  return (
    <FieldsetGroup id={id} question={props} role="group">
      <div className={classes('govuk-date-input', props.className)} {...props.attributes} id={id}>
        {props.before}
        {parts.map((part, index) => (
          <div className="govuk-date-input__item" key={index}>
            <PartInput
              part={part}
              id={id}
              namePrefix={namePrefix}
              wrong={part.error ?? (Boolean(error) && !oneIsMarked)}
            />
          </div>
        ))}
        {props.after}
      </div>
    </FieldsetGroup>
  );
}

type PartProps = { part: DatePart; id: string; namePrefix?: string; wrong: boolean };

function PartInput({ part, id, namePrefix, wrong }: PartProps) {
  return (
    <Input
      {...part}
      error={undefined}
      width={part.width ?? 2}
      labelClassName="govuk-date-input__label"
      id={part.id ?? `${id}-${part.name}`}
      name={namePrefix ? `${namePrefix}-${part.name}` : part.name}
      inputMode={part.inputMode ?? 'numeric'}
      className={classes('govuk-date-input__input', wrong && 'govuk-input--error', part.className)}
    />
  );
}
