import type { Invariant } from '../../../platform/database/invariant.js';

export const invariants: readonly Invariant[] = [
  {
    says: 'A sign-in link is never used after it expired.',
    offenders: `select id from sign_in_links where used_at > expires_at`,
  },
  {
    says: 'A link leads into this product only.',
    offenders: `select id from sign_in_links where return_to !~ '^/(en|fr)([/?]|$)'`,
  },
];
