import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** Why a coordinator refuses a request. */
export const requestRefusalReasonLabels = {
  participation_not_partnership: {
    en: 'It asks people to be studied, not to be partners',
    fr: 'On y cherche des personnes à étudier, pas des partenaires',
  },
  no_budget: { en: 'There is no budget to pay partners', fr: 'Aucun budget n’est prévu pour payer les partenaires' },
  unsafe: { en: 'It may harm the people who join', fr: 'Elle peut nuire aux personnes qui y prendraient part' },
  out_of_scope: { en: 'It is outside what the network does', fr: 'Elle dépasse le rôle du réseau' },
  other: { en: 'Another reason', fr: 'Une autre raison' },
} as const satisfies Record<string, Text>;

export type RequestRefusalReason = keyof typeof requestRefusalReasonLabels;
export const requestRefusalReasons = codesOf(requestRefusalReasonLabels);
