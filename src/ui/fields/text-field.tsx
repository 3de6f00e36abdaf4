import { Input, type InputProps } from '../components/input.js';
import { typedIn, type FormState } from '../form-state.js';

export type TextFieldProps = Omit<InputProps, 'value' | 'error' | 'id'> & { form: FormState };

/** A one-line answer. */
export function TextField({ form, ...input }: TextFieldProps) {
  return <Input {...input} value={typedIn(form, input.name)} error={form.errors[input.name]} />;
}
