import { requestsPaths } from '../requests.paths.js';
import { aboutRequest, requestLetter, sampleRequest } from './request-letter.js';

/** To the team: the date has passed and places are empty. */
export const requestExpired = requestLetter({
  name: 'request-expired',
  payload: aboutRequest,
  leadsTo: requestsPaths.request,
  says: {
    en: ({ code }, { network }) => ({
      subject: `Your request ${code} has ended with empty places`,
      heading: `Your request ${code} has ended with empty places`,
      paragraphs: [
        'The day by which you wanted to know your partners has passed. We did not fill every place, and we are sorry.',
        `We can open it again with a new date, or look at what would make it easier to say yes. Call us: ${network.phone}.`,
      ],
      action: 'See your request',
    }),
    fr: ({ code }, { network }) => ({
      subject: `Votre demande ${code} s’est terminée avec des places libres`,
      heading: `Votre demande ${code} s’est terminée avec des places libres`,
      paragraphs: [
        'La date à laquelle vous vouliez connaître vos partenaires est passée. Il reste des places libres et nous en sommes désolés.',
        `Nous pouvons la rouvrir avec une nouvelle date, ou voir ce qui aiderait les gens à dire oui. Appelez-nous\u00a0: ${network.phone}.`,
      ],
      action: 'Voir votre demande',
    }),
  },
  sample: sampleRequest,
});
