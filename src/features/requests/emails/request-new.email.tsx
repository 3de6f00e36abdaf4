import { z } from 'zod';
import { format } from '../../../platform/words/format.js';
import { requestsPaths } from '../requests.paths.js';
import { aboutRequest, requestLetter, sampleRequest } from './request-letter.js';

/** To coordinators: a request waits to be read. */
export const requestNew = requestLetter({
  name: 'request-new',
  payload: aboutRequest.extend({ promisedOn: z.iso.date() }),
  leadsTo: requestsPaths.review,
  says: {
    en: ({ code, promisedOn }) => ({
      subject: `New request to read: ${code}`,
      heading: `Request ${code} waits to be read`,
      paragraphs: [`We promised the team an answer by ${format('en').date(promisedOn)}.`],
      action: 'Read the request',
    }),
    fr: ({ code, promisedOn }) => ({
      subject: `Nouvelle demande à lire\u00a0: ${code}`,
      heading: `La demande ${code} est à lire`,
      paragraphs: [`Nous avons promis une réponse à l’équipe d’ici le ${format('fr').date(promisedOn)}.`],
      action: 'Lire la demande',
    }),
  },
  sample: { ...sampleRequest, promisedOn: '2026-11-26' },
});
