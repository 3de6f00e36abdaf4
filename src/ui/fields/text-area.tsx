import { CharacterCount, type CharacterCountProps } from '../components/character-count.js';
import { Textarea } from '../components/textarea.js';
import { typedIn, type FormState } from '../form-state.js';

export type TextAreaProps = Omit<CharacterCountProps, 'value' | 'error' | 'id'> & { form: FormState };

/** An answer in sentences; with `maxLength` or `maxWords` it counts what is left. */
export function TextArea({ form, maxLength, maxWords, ...textarea }: TextAreaProps) {
  const shared = { ...textarea, value: typedIn(form, textarea.name), error: form.errors[textarea.name] };
  if (!maxLength && !maxWords) return <Textarea {...shared} />;
  return <CharacterCount {...shared} maxLength={maxLength} maxWords={maxWords} />;
}
