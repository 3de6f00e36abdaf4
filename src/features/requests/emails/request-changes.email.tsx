import { requestsPaths } from '../requests.paths.js';
import { aboutRequest, requestLetter, sampleRequest } from './request-letter.js';

/** To the team: a coordinator asks for changes. */
export const requestChanges = requestLetter({
  name: 'request-changes',
  payload: aboutRequest,
  leadsTo: requestsPaths.request,
  says: {
    en: ({ code }) => ({
      subject: `Your request ${code} needs some changes`,
      heading: `Your request ${code} needs some changes`,
      paragraphs: [
        'A coordinator has read your request and left you a note. Change what the note says and send it again. Then it is our turn.',
        'We keep it for 30 days. We will remind you once.',
      ],
      action: 'Read the note',
    }),
    fr: ({ code }) => ({
      subject: `Votre demande ${code}\u00a0: quelques changements à faire`,
      heading: `Quelques changements à faire à votre demande ${code}`,
      paragraphs: [
        'La coordination a lu votre demande et vous a laissé une note. Faites les changements de la note et envoyez la demande de nouveau. Ensuite, c’est à nous.',
        'Nous la gardons 30 jours. Nous vous ferons un rappel.',
      ],
      action: 'Lire la note',
    }),
  },
  sample: sampleRequest,
});
