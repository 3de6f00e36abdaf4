import { DateInput, type DateInputProps } from '../components/date-input.js';
import { typedIn, type FormState } from '../form-state.js';
import { useLanguage } from '../language.js';

export type DateFieldProps = Omit<DateInputProps, 'id' | 'namePrefix' | 'parts' | 'values' | 'error'> & {
  form: FormState;
  name: string;
};

/** A date in three boxes: `name-day`, `name-month`, `name-year`. Its error is under `name`, which is the first box's id. */
export function DateField({ form, name, ...date }: DateFieldProps) {
  const { t } = useLanguage();
  const box = (part: 'day' | 'month' | 'year') => ({
    name: part,
    label: t.date[part],
    value: typedIn(form, `${name}-${part}`),
    error: form.errors[`${name}-${part}`] ? true : undefined,
  });
  return (
    <DateInput
      {...date}
      id={`${name}-date`}
      namePrefix={name}
      parts={[{ ...box('day'), id: name }, box('month'), { ...box('year'), width: 4 }]}
      error={form.errors[name]}
    />
  );
}
