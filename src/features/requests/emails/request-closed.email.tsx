import { requestsPaths } from '../requests.paths.js';
import { aboutRequest, requestLetter, sampleRequest } from './request-letter.js';

/** To the team: nobody made the changes, so the request is closed. */
export const requestClosed = requestLetter({
  name: 'request-closed',
  payload: aboutRequest,
  leadsTo: requestsPaths.request,
  says: {
    en: ({ code }) => ({
      subject: `We have closed your request ${code}`,
      heading: `We have closed your request ${code}`,
      paragraphs: [
        'We asked for some changes 30 days ago and have not heard from you. So we have closed the request.',
        'Nothing you wrote is lost: you can still read it. When you are ready, start a new request.',
      ],
      action: 'See the request',
    }),
    fr: ({ code }) => ({
      subject: `Nous avons fermé votre demande ${code}`,
      heading: `Nous avons fermé votre demande ${code}`,
      paragraphs: [
        'Nous avons demandé des changements il y a 30 jours et nous n’avons pas eu de nouvelles. La demande est donc fermée.',
        'Rien de ce que vous avez écrit n’est perdu\u00a0: vous pouvez encore le lire. Quand le moment sera bon, commencez une nouvelle demande.',
      ],
      action: 'Voir la demande',
    }),
  },
  sample: sampleRequest,
});
