import { z } from 'zod';
import { format } from '../../../platform/words/format.js';
import { requestsPaths } from '../requests.paths.js';
import { aboutRequest, requestLetter, sampleRequest } from './request-letter.js';

/** To coordinators: the team made the changes that were asked. */
export const requestBack = requestLetter({
  name: 'request-back',
  payload: aboutRequest.extend({ promisedOn: z.iso.date() }),
  leadsTo: requestsPaths.review,
  says: {
    en: ({ code, promisedOn }) => ({
      subject: `Request ${code} is back`,
      heading: `Request ${code} is back with its changes`,
      paragraphs: [`The team has changed it. We promised an answer by ${format('en').date(promisedOn)}.`],
      action: 'Read the request',
    }),
    fr: ({ code, promisedOn }) => ({
      subject: `La demande ${code} est de retour`,
      heading: `La demande ${code} est de retour, changée`,
      paragraphs: [`L’équipe l’a changée. Nous avons promis une réponse d’ici le ${format('fr').date(promisedOn)}.`],
      action: 'Lire la demande',
    }),
  },
  sample: { ...sampleRequest, promisedOn: '2026-11-26' },
});
