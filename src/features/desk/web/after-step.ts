import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
import { deskPaths } from '../desk.paths.js';

interface Taken {
  readonly match: { readonly id: Id; readonly request: { readonly id: Id } };
  readonly step: string;
  /** Ids of those who stood side by side, with commas; empty on the page of the match. */
  readonly compared: string;
}

/** Where people were compared they are compared again, with the undo at hand; otherwise the match. */
export function afterStep(locale: Locale, { match, step, compared }: Taken): string {
  if (!compared) return deskPaths.match.to(locale, { id: match.id }, { done: step });
  const last: Record<string, string> = step === 'approve' ? { last: match.id } : {};
  return deskPaths.compare.to(locale, { id: match.request.id }, { with: compared, done: step, ...last });
}
