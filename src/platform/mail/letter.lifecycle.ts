import { lifecycle } from '../../kernel/lifecycle.js';
import type { EmailState } from './outgoing-email.entity.js';

/** What a coordinator sees: the state of the row, and whether a waiting letter is still held. */
export type ShownState = EmailState | 'held';

/** The state to show. `now` is the database's. */
export const shownState = (state: EmailState, held: boolean): ShownState =>
  state === 'pending' && held ? 'held' : state;

const desk = ['coordinator'] as const;
const stop = {
  to: 'cancelled',
  by: desk,
  label: { en: 'Do not send it', fr: 'Ne pas l’envoyer' },
} as const;
const again = { to: 'pending', by: desk, label: { en: 'Send again', fr: 'Envoyer de nouveau' } } as const;

/** What a person may decide about a letter. Everything else is decided by the mail itself, and kept by the database. */
export const letterLifecycle = lifecycle(
  'letter',
  { en: 'This letter', fr: 'Ce courriel' },
  {
    held: {
      is: { en: 'On hold', fr: 'Retenu' },
      moves: {
        release: { to: 'pending', by: desk, label: { en: 'Send it now', fr: 'L’envoyer maintenant' } },
        edit: { to: 'held', by: desk, label: { en: 'Change it', fr: 'Le modifier' } },
        cancel: stop,
      },
    },
    pending: {
      is: { en: 'Waiting', fr: 'En attente' },
      moves: {
        hold: { to: 'held', by: desk, label: { en: 'Hold it back', fr: 'Le retenir' } },
        cancel: stop,
      },
    },
    sending: { is: { en: 'Being sent', fr: 'En cours d’envoi' }, moves: {} },
    sent: { is: { en: 'Sent', fr: 'Envoyé' }, moves: {} },
    failed: { is: { en: 'Failed', fr: 'Échec' }, moves: { again, cancel: stop } },
    unknown: {
      is: { en: 'In doubt', fr: 'Incertain' },
      moves: {
        arrived: { to: 'sent', by: desk, label: { en: 'It arrived', fr: 'Il est arrivé' } },
        again,
        cancel: stop,
      },
    },
    suppressed: { is: { en: 'Not sent', fr: 'Non envoyé' }, moves: { again } },
    expired: { is: { en: 'Too late', fr: 'Trop tard' }, moves: { again } },
    cancelled: { is: { en: 'Cancelled', fr: 'Annulé' }, moves: { again } },
    merged: { is: { en: 'Inside another email', fr: 'Dans un autre courriel' }, moves: {} },
  },
);

export type LetterEvent = 'release' | 'hold' | 'edit' | 'cancel' | 'again' | 'arrived';
export const letterEvents: readonly LetterEvent[] = ['release', 'hold', 'edit', 'cancel', 'again', 'arrived'];
