import { requestsPaths } from '../requests.paths.js';
import { aboutRequest, requestLetter, sampleRequest } from './request-letter.js';

/** To coordinators: the day by which we promised an answer has passed. */
export const requestLate = requestLetter({
  name: 'request-late',
  payload: aboutRequest,
  lane: 'reminder',
  leadsTo: requestsPaths.review,
  says: {
    en: ({ code }) => ({
      subject: `Late: request ${code} waits for an answer`,
      heading: `We are late with request ${code}`,
      paragraphs: [
        'The day that we promised has passed. Please read it today, or call the team and give them a new date.',
      ],
      action: 'Read the request',
    }),
    fr: ({ code }) => ({
      subject: `En retard\u00a0: la demande ${code} attend une réponse`,
      heading: `Nous sommes en retard pour la demande ${code}`,
      paragraphs: [
        'La date promise est passée. Lisez la demande aujourd’hui, ou appelez l’équipe pour lui donner une nouvelle date.',
      ],
      action: 'Lire la demande',
    }),
  },
  sample: sampleRequest,
});
