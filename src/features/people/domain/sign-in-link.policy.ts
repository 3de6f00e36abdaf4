/** What a link is good for now. `unknown`: there is none, or its person has left. */
export type LinkState = 'live' | 'used' | 'expired' | 'unknown';

/** What of a link decides about it. */
export interface LinkTimes {
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** A link works once, until the moment it expires. */
export function linkState(link: LinkTimes | null, now: Date): LinkState {
  if (!link) return 'unknown';
  if (link.usedAt) return 'used';
  return link.expiresAt > now ? 'live' : 'expired';
}
