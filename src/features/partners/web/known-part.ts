import { notFound } from '../../../kernel/refusal.js';
import type { Part } from '../domain/profile.js';
import { partOf } from '../domain/steps.js';

/** The part that an address names. Throws the `not-found` Refusal for any other word. */
export function knownPart(slug: string): Part {
  const part = partOf(slug);
  if (!part) throw notFound();
  return part;
}
