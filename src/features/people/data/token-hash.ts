import { createHash } from 'node:crypto';

/** What is stored of a token, and how a link is found again. A token has 256 bits, so a plain hash hides it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
