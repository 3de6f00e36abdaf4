import type { Text } from '../../../kernel/text.js';

/** What an applicant agrees to, one sentence for one purpose. The exact sentence is what is kept as evidence. */
export const consentTexts = {
  account: {
    en: 'I am 16 or older. The network may keep my answers so that its coordinators can read them and write to me.',
    fr: 'J’ai 16 ans ou plus. Le réseau peut garder mes réponses pour que la coordination les lise et m’écrive.',
  },
  offers: {
    en: 'The network may use my answers to look for projects and committees that suit me, and offer them to me. I can say no to each one.',
    fr: 'Le réseau peut utiliser mes réponses pour chercher des projets et des comités qui me conviennent, et me les proposer. Je peux dire non à chacun.',
  },
} as const satisfies Record<string, Text>;

export type ConsentPurpose = keyof typeof consentTexts;
