import { requestsPaths } from '../requests.paths.js';
import { aboutRequest, requestLetter, sampleRequest } from './request-letter.js';

/** To the team: all places are taken. */
export const requestFilled = requestLetter({
  name: 'request-filled',
  payload: aboutRequest,
  leadsTo: requestsPaths.request,
  says: {
    en: ({ code }) => ({
      subject: `All places of your request ${code} are taken`,
      heading: `All places of your request ${code} are taken`,
      paragraphs: [
        'You and your partners have said yes to each other. Agree on a first meeting soon: it is the best start.',
      ],
      action: 'See your request',
    }),
    fr: ({ code }) => ({
      subject: `Toutes les places de votre demande ${code} sont prises`,
      heading: `Toutes les places de votre demande ${code} sont prises`,
      paragraphs: [
        'Vous et vos partenaires vous êtes dit oui. Fixez bientôt une première rencontre\u00a0: c’est le meilleur départ.',
      ],
      action: 'Voir votre demande',
    }),
  },
  sample: sampleRequest,
});
