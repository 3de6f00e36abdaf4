import type { Text } from '../../../kernel/text.js';

/** Everything that waits for somebody, by whose turn it is. The slug is the queue’s address in each language. */
export const queueSlugs = {
  requests: { en: 'new-requests', fr: 'nouvelles-demandes' },
  applications: { en: 'applications', fr: 'candidatures' },
  ready: { en: 'ready-to-match', fr: 'a-jumeler' },
  release: { en: 'offers-to-release', fr: 'offres-a-envoyer' },
  introduce: { en: 'to-introduce', fr: 'a-presenter' },
  partner: { en: 'waiting-on-partner', fr: 'attente-partenaire' },
  researcher: { en: 'waiting-on-researcher', fr: 'attente-equipe' },
  overdue: { en: 'overdue', fr: 'en-retard' },
  phone: { en: 'to-phone', fr: 'a-appeler' },
  letters: { en: 'letters-in-trouble', fr: 'lettres-en-difficulte' },
} as const satisfies Record<string, Text>;

export type Queue = keyof typeof queueSlugs;
export const queues = Object.keys(queueSlugs) as Queue[];

/** The queue at an address; either language’s slug opens it, so that a link survives the language switch. */
export const queueAt = (slug: string): Queue | undefined =>
  queues.find((queue) => queueSlugs[queue].en === slug || queueSlugs[queue].fr === slug);
