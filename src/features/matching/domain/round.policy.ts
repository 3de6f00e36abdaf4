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

  /** What changed since must have been read by whoever confirms; the newest change counts. */
  confirm: (changed: string, read: string): Verdict =>
    changed === read
      ? allow
      : deny(
          'Something has changed since you read this round. Read what changed, then decide.',
          'Quelque chose a changé depuis votre lecture. Lisez ce qui a changé, puis décidez.',
        ),
};
