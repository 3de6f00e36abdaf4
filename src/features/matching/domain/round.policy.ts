import { allow, deny, type Verdict } from '../../../kernel/refusal.js';

/** When a round may begin, and when it may be confirmed. */
export const roundPolicy = {
  /** One at a time: two would propose the same people. */
  start: (beingMade: number): Verdict =>
    beingMade === 0
      ? allow
      : deny(
          'A round is being worked out already. Wait for it, or stop it.',
          'Un tour est déjà en cours de calcul. Attendez-le, ou arrêtez-le.',
        ),

  /** The plan is the one that was worked out, to the last bit. */
  intact: (same: boolean): Verdict =>
    same
      ? allow
      : deny(
          'What was kept of this round has changed. Start a new round, and tell the people who run Tandem.',
          'Ce qui a été gardé de ce tour a changé. Lancez un nouveau tour, et avertissez l’équipe technique de Tandem.',
        ),

  /** What changed since must have been read by whoever confirms; the newest change counts. */
  confirm: (changed: string, read: string): Verdict =>
    changed === read
      ? allow
      : deny(
          'Something has changed since you read this round. Read what changed, then decide.',
          'Quelque chose a changé depuis votre lecture. Lisez ce qui a changé, puis décidez.',
        ),
};
