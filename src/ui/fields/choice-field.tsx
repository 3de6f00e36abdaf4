import { Radios, type RadiosProps } from '../components/radios.js';
import { typedIn, type FormState } from '../form-state.js';

export type ChoiceFieldProps = Omit<RadiosProps, 'value' | 'error' | 'idPrefix'> & { form: FormState };

/** One of several. */
export function ChoiceField({ form, ...radios }: ChoiceFieldProps) {
  return <Radios {...radios} value={typedIn(form, radios.name)} error={form.errors[radios.name]} />;
}
