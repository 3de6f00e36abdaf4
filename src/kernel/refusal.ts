import type { Text } from './text.js';

/** `not-found` 404, `not-allowed` 403, `conflict` 409 (the thing has moved on), `invalid` 422 (what was typed cannot be used). */
export type RefusalKind = 'not-found' | 'not-allowed' | 'conflict' | 'invalid';

/** A request that was understood and declined, with a reason a person can read. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly reason: Text,
  ) {
    super(reason.en);
    this.name = 'Refusal';
  }
}

/** What a policy answers: yes, or no with the reason. */
export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly reason: Text };

export const allow: Verdict = { allowed: true };
export const deny = (en: string, fr: string): Verdict => ({ allowed: false, reason: { en, fr } });

/** Throws the verdict's reason as a Refusal when it is a no, so that the transaction around it rolls back. */
export function insist(verdict: Verdict, kind: RefusalKind = 'not-allowed'): void {
  if (!verdict.allowed) throw new Refusal(kind, verdict.reason);
}

/** For somebody else's thing and for nothing at all: the same answer, so that ids cannot be probed. */
export const notFound = (): Refusal =>
  new Refusal('not-found', {
    en: 'We could not find that. It may have been removed, or the link may be incomplete.',
    fr: 'Cette page est introuvable. Elle a peut-être été retirée, ou le lien est incomplet.',
  });
