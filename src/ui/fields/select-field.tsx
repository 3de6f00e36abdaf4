import { Select, type SelectProps } from '../components/select.js';
import { typedIn, type FormState } from '../form-state.js';

export type SelectFieldProps = Omit<SelectProps, 'value' | 'error' | 'id'> & { form: FormState };

/** One of many, from a list that folds. */
export function SelectField({ form, ...select }: SelectFieldProps) {
  return <Select {...select} value={typedIn(form, select.name)} error={form.errors[select.name]} />;
}
