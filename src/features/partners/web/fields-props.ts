import type { Locale } from '../../../kernel/text.js';
import type { FormState } from '../../../ui/index.js';

/** What the questions of one part are drawn from. */
export interface FieldsProps {
  readonly form: FormState;
  readonly locale: Locale;
}
