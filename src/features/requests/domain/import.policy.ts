import { allow, deny, type Verdict } from '../../../kernel/refusal.js';
import type { RequestStatus } from './request.lifecycle.js';

interface Known {
  readonly status: RequestStatus;
  readonly places: number;
}

export const importPolicy = {
  /** A file may change an open request, but takes no place away: somebody may have been asked for it. */
  update: ({ status, places }: Known, wanted: { places: number }): Verdict => {
    if (status !== 'open')
      return deny(
        'This request is not open, so a file cannot change it.',
        'Cette demande n’est pas ouverte\u00a0: un fichier ne peut pas la changer.',
      );
    return wanted.places >= places
      ? allow
      : deny(
          `This request has ${places} places; a file cannot take one away. Withdraw the request and start a new one.`,
          `Cette demande a ${places} places; un fichier ne peut pas en enlever. Retirez la demande et commencez-en une autre.`,
        );
  },
};
