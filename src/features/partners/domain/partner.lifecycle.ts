import { lifecycle } from '../../../kernel/lifecycle.js';

const acceptOrNot = {
  accept: { to: 'active', by: ['coordinator'], label: { en: 'Accept', fr: 'Accepter' } },
  decline: { to: 'declined', by: ['coordinator'], label: { en: 'Not this time', fr: 'Pas cette fois' } },
  withdraw: {
    to: 'withdrawn',
    by: ['applicant', 'system'],
    label: { en: 'Take back my application', fr: 'Retirer ma candidature' },
  },
} as const;

const leave = {
  leave: {
    to: 'left',
    by: ['partner', 'coordinator', 'system'],
    label: { en: 'Leave the network', fr: 'Quitter le réseau' },
  },
} as const;

/** From the day an application is sent to the day a partner leaves (workflows 6.1). Before that it is an ApplicationDraft. */
export const partnerLifecycle = lifecycle(
  'partner',
  { en: 'This application or profile', fr: 'Cette candidature ou ce profil' },
  {
    submitted: {
      is: { en: 'waiting to be read', fr: 'à lire' },
      moves: {
        ...acceptOrNot,
        ask: { to: 'info_needed', by: ['coordinator'], label: { en: 'Ask a question', fr: 'Poser une question' } },
        wait_list: { to: 'waitlisted', by: ['coordinator'], label: { en: 'Wait-list', fr: 'Liste d’attente' } },
      },
    },
    info_needed: {
      is: { en: 'waiting for an answer', fr: 'en attente d’une réponse' },
      moves: {
        answer: { to: 'submitted', by: ['applicant'], label: { en: 'Send my answer', fr: 'Envoyer ma réponse' } },
        withdraw: acceptOrNot.withdraw,
      },
    },
    waitlisted: { is: { en: 'on the wait-list', fr: 'sur la liste d’attente' }, moves: acceptOrNot },
    declined: { is: { en: 'declined', fr: 'refusée' }, moves: {} },
    withdrawn: { is: { en: 'taken back', fr: 'retirée' }, moves: {} },
    active: {
      is: { en: 'active', fr: 'actif' },
      moves: {
        pause: { to: 'paused', by: ['partner', 'coordinator'], label: { en: 'Take a break', fr: 'Prendre une pause' } },
        ...leave,
      },
    },
    paused: {
      is: { en: 'taking a break', fr: 'en pause' },
      moves: {
        resume: { to: 'active', by: ['partner', 'coordinator', 'system'], label: { en: 'I am back', fr: 'Reprendre' } },
        ...leave,
      },
    },
    left: { is: { en: 'has left the network', fr: 'parti du réseau' }, moves: {} },
  },
);

export type PartnerStatus = (typeof partnerLifecycle.states)[number];
