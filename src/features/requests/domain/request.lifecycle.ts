import { lifecycle } from '../../../kernel/lifecycle.js';

const team = ['principal_investigator', 'researcher', 'committee_chair'] as const;

const withdraw = {
  withdraw: {
    to: 'withdrawn',
    by: [...team, 'coordinator', 'system'],
    label: { en: 'Withdraw this request', fr: 'Retirer cette demande' },
  },
} as const;

/** A project or a committee asks for partners (workflows 6.2). */
export const requestLifecycle = lifecycle(
  'request',
  { en: 'This request', fr: 'Cette demande' },
  {
    draft: {
      is: { en: 'being written', fr: 'en rédaction' },
      moves: {
        submit: { to: 'submitted', by: team, label: { en: 'Send the request', fr: 'Envoyer la demande' } },
        ...withdraw,
      },
    },
    submitted: {
      is: { en: 'waiting to be read', fr: 'à lire' },
      moves: {
        approve: { to: 'open', by: ['coordinator'], label: { en: 'Approve', fr: 'Approuver' } },
        ask: {
          to: 'changes_requested',
          by: ['coordinator'],
          label: { en: 'Ask for changes', fr: 'Demander des changements' },
        },
        refuse: { to: 'refused', by: ['coordinator'], label: { en: 'Refuse', fr: 'Refuser' } },
        ...withdraw,
      },
    },
    changes_requested: {
      is: { en: 'waiting for changes', fr: 'en attente de changements' },
      moves: {
        submit: { to: 'submitted', by: team, label: { en: 'Send it again', fr: 'Envoyer de nouveau' } },
        ...withdraw,
      },
    },
    refused: { is: { en: 'refused', fr: 'refusée' }, moves: {} },
    open: {
      is: { en: 'open', fr: 'ouverte' },
      moves: {
        fill: {
          to: 'filled',
          by: ['system'],
          label: { en: 'All places are taken', fr: 'Toutes les places sont prises' },
        },
        expire: { to: 'expired', by: ['system'], label: { en: 'The date has passed', fr: 'La date est passée' } },
        ...withdraw,
      },
    },
    filled: {
      is: { en: 'filled', fr: 'pourvue' },
      moves: {
        reopen: { to: 'open', by: ['system', 'coordinator'], label: { en: 'Open again', fr: 'Rouvrir' } },
        close: { to: 'closed', by: ['coordinator'], label: { en: 'Close', fr: 'Fermer' } },
        ...withdraw,
      },
    },
    expired: {
      is: { en: 'ended with empty places', fr: 'terminée avec des places libres' },
      moves: { reopen: { to: 'open', by: ['coordinator'], label: { en: 'Open again', fr: 'Rouvrir' } } },
    },
    withdrawn: { is: { en: 'withdrawn', fr: 'retirée' }, moves: {} },
    closed: { is: { en: 'closed', fr: 'fermée' }, moves: {} },
  },
);

export type RequestStatus = (typeof requestLifecycle.states)[number];
