import { Checkboxes, type CheckboxesProps } from '../components/checkboxes.js';
import { chosenIn, type FormState } from '../form-state.js';

export type ChoicesFieldProps = Omit<CheckboxesProps, 'values' | 'error' | 'idPrefix'> & { form: FormState };

/** Any number of several. */
export function ChoicesField({ form, ...checkboxes }: ChoicesFieldProps) {
  return <Checkboxes {...checkboxes} values={chosenIn(form, checkboxes.name)} error={form.errors[checkboxes.name]} />;
}
