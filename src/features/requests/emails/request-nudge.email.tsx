import { z } from 'zod';
import { format } from '../../../platform/words/format.js';
import { requestsPaths } from '../requests.paths.js';
import { aboutRequest, requestLetter, sampleRequest } from './request-letter.js';

/** To the team, a week after changes were asked. */
export const requestNudge = requestLetter({
  name: 'request-nudge',
  payload: aboutRequest.extend({ closesOn: z.iso.date() }),
  lane: 'reminder',
  leadsTo: requestsPaths.request,
  says: {
    en: ({ code, closesOn }) => ({
      subject: `Your request ${code} still waits for you`,
      heading: `Your request ${code} still waits for you`,
      paragraphs: [
        'A coordinator asked for some changes. Nobody has made them yet.',
        `If we hear nothing by ${format('en').date(closesOn)}, we close the request. You can always start a new one.`,
      ],
      action: 'Open the request',
    }),
    fr: ({ code, closesOn }) => ({
      subject: `Votre demande ${code} vous attend encore`,
      heading: `Votre demande ${code} vous attend encore`,
      paragraphs: [
        'La coordination a demandé des changements. Ils ne sont pas encore faits.',
        `Sans nouvelles d’ici le ${format('fr').date(closesOn)}, nous fermerons la demande. Vous pourrez toujours en commencer une autre.`,
      ],
      action: 'Ouvrir la demande',
    }),
  },
  sample: { ...sampleRequest, closesOn: '2026-12-22' },
});
