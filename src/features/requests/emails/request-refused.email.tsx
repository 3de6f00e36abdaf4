import { z } from 'zod';
import { label, requestRefusalReasonLabels, requestRefusalReasons } from '../../../kernel/vocabulary/index.js';
import { requestsPaths } from '../requests.paths.js';
import { aboutRequest, requestLetter, sampleRequest } from './request-letter.js';

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** To the team: why the request cannot go ahead. */
export const requestRefused = requestLetter({
  name: 'request-refused',
  payload: aboutRequest.extend({ reason: z.enum(requestRefusalReasons) }),
  leadsTo: requestsPaths.request,
  says: {
    en: ({ code, reason }, { network }) => ({
      subject: `An answer to your request ${code}`,
      heading: `We cannot go ahead with your request ${code}`,
      paragraphs: [
        `The reason: ${lower(label(requestRefusalReasonLabels, reason, 'en'))}. A coordinator may have left a note on the page.`,
        `Would you like to talk about it? Call us: ${network.phone}.`,
      ],
      action: 'See our answer',
    }),
    fr: ({ code, reason }, { network }) => ({
      subject: `Une réponse à votre demande ${code}`,
      heading: `Nous ne pouvons pas donner suite à votre demande ${code}`,
      paragraphs: [
        `La raison\u00a0: ${lower(label(requestRefusalReasonLabels, reason, 'fr'))}. Il y a peut-être une note de la coordination sur la page.`,
        `Vous aimeriez en parler? Appelez-nous\u00a0: ${network.phone}.`,
      ],
      action: 'Voir notre réponse',
    }),
  },
  sample: { ...sampleRequest, reason: 'out_of_scope' },
});
