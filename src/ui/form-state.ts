/** What was typed, by field name, and what is wrong with it. A page draws the same form from it before and after an error. */
export type FormState = {
  readonly typed: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly errors: Readonly<Record<string, string>>;
};

/** A form with nothing wrong: empty, or filled with what is already known. */
export const emptyForm = (typed: FormState['typed'] = {}): FormState => ({ typed, errors: {} });

/** The one value typed in a field, `''` when there is none. */
export function typedIn(form: FormState, name: string): string {
  const value = form.typed[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** All values chosen in a field; none when nothing was chosen. */
export function chosenIn(form: FormState, name: string): readonly string[] {
  const value = form.typed[name];
  if (value === undefined || value === '') return [];
  return typeof value === 'string' ? [value] : value;
}
