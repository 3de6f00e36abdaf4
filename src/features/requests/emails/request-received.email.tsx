import { z } from 'zod';
import { format } from '../../../platform/words/format.js';
import { requestsPaths } from '../requests.paths.js';
import { aboutRequest, requestLetter, sampleRequest } from './request-letter.js';

/** To whoever asked: we have it, and by when we answer. */
export const requestReceived = requestLetter({
  name: 'request-received',
  payload: aboutRequest.extend({ promisedOn: z.iso.date() }),
  leadsTo: requestsPaths.request,
  says: {
    en: ({ code, promisedOn }) => ({
      subject: `We have your request ${code}`,
      heading: `We have your request ${code}`,
      paragraphs: [
        `A coordinator will read it and answer you by ${format('en').date(promisedOn)}.`,
        'You can see where it stands at any time. Until we answer, there is nothing you need to do.',
      ],
      action: 'See your request',
    }),
    fr: ({ code, promisedOn }) => ({
      subject: `Nous avons reçu votre demande ${code}`,
      heading: `Nous avons reçu votre demande ${code}`,
      paragraphs: [
        `La coordination la lira et vous répondra d’ici le ${format('fr').date(promisedOn)}.`,
        'Vous pouvez voir où elle en est en tout temps. D’ici notre réponse, vous n’avez rien à faire.',
      ],
      action: 'Voir votre demande',
    }),
  },
  sample: { ...sampleRequest, promisedOn: '2026-11-26' },
});
