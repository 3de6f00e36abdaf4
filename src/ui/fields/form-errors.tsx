import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../form-state.js';

/** The list of what is wrong, above the form, each a link to its field. Nothing when all is well. */
export function FormErrors({ form }: { form: FormState }) {
  const errors = Object.entries(form.errors).map(([name, text]) => ({ text, href: `#${name}` }));
  return errors.length > 0 ? <ErrorSummary errors={errors} /> : null;
}
