import { lifecycle } from '../../../kernel/lifecycle.js';

const people = ['coordinator', 'administrator', 'system'] as const;

const cancel = { cancel: { to: 'cancelled', by: people, label: { en: 'Stop it', fr: 'Arrêter' } } } as const;
const fail = { fail: { to: 'failed', by: ['system'], label: { en: 'It failed', fr: 'Échec' } } } as const;

/** One round, from the wish for a plan to the word to go. It only proposes. */
export const roundLifecycle = lifecycle(
  'round',
  { en: 'This round', fr: 'Ce tour' },
  {
    queued: {
      is: { en: 'about to begin', fr: 'sur le point de commencer' },
      moves: {
        begin: { to: 'running', by: ['system'], label: { en: 'Begin', fr: 'Commencer' } },
        ...cancel,
        ...fail,
      },
    },
    running: {
      is: { en: 'being worked out', fr: 'en cours de calcul' },
      moves: {
        begin: { to: 'running', by: ['system'], label: { en: 'Begin again', fr: 'Recommencer' } },
        finish: { to: 'ready', by: ['system'], label: { en: 'Done', fr: 'Terminé' } },
        ...cancel,
        ...fail,
      },
    },
    ready: {
      is: { en: 'ready to read', fr: 'prêt à lire' },
      moves: {
        confirm: { to: 'confirmed', by: people, label: { en: 'Make these proposals', fr: 'Faire ces propositions' } },
        cancel: { to: 'cancelled', by: people, label: { en: 'Drop it', fr: 'Abandonner' } },
        outdate: { to: 'outdated', by: ['system'], label: { en: 'Overtaken', fr: 'Dépassé' } },
      },
    },
    confirmed: { is: { en: 'proposals made', fr: 'propositions faites' }, moves: {} },
    cancelled: { is: { en: 'dropped', fr: 'abandonné' }, moves: {} },
    failed: { is: { en: 'failed', fr: 'échoué' }, moves: {} },
    outdated: { is: { en: 'overtaken by another round', fr: 'dépassé par un autre tour' }, moves: {} },
  },
);

export type RoundStatus = (typeof roundLifecycle.states)[number];

/** Somebody or something still works on it. */
export const beingMade = ['queued', 'running'] as const satisfies readonly RoundStatus[];
