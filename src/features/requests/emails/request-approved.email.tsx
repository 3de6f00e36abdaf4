import { z } from 'zod';
import { format } from '../../../platform/words/format.js';
import { requestsPaths } from '../requests.paths.js';
import { aboutRequest, requestLetter, sampleRequest } from './request-letter.js';

/** To the team: the request is open. */
export const requestApproved = requestLetter({
  name: 'request-approved',
  payload: aboutRequest.extend({ replyBy: z.iso.date() }),
  leadsTo: requestsPaths.request,
  says: {
    en: ({ code, replyBy }) => ({
      subject: `Your request ${code} is open`,
      heading: `Your request ${code} is open`,
      paragraphs: [
        'We have read it and said yes. Now we look for partners. We will write to you as soon as one is interested.',
        `You asked to know your partners by ${format('en').date(replyBy)}.`,
      ],
      action: 'See your request',
    }),
    fr: ({ code, replyBy }) => ({
      subject: `Votre demande ${code} est ouverte`,
      heading: `Votre demande ${code} est ouverte`,
      paragraphs: [
        'La coordination l’a approuvée. Nous cherchons maintenant des partenaires et vous écrirons dès qu’une personne sera intéressée.',
        `Vous souhaitez connaître vos partenaires d’ici le ${format('fr').date(replyBy)}.`,
      ],
      action: 'Voir votre demande',
    }),
  },
  sample: { ...sampleRequest, replyBy: '2027-01-15' },
});
