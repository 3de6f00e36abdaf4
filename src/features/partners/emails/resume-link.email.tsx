import { z } from 'zod';
import { partnersPaths } from '../partners.paths.js';
import { resumeClaim } from '../domain/draft-cookie.js';
import { hello, orCall } from './greeting.js';
import { noteEmail } from './note.js';
import { sampleId } from './payloads.js';

const token = (claim: string, signature: string) => `${claim}~${signature}`;

/** The way back to an application that is still being written. */
export const resumeLink = noteEmail({
  name: 'application-resume-link',
  payload: z.strictObject({ draft: z.uuid(), until: z.number().int() }),
  onDoubt: 'resend',
  lane: 'sign-in',
  subject: { en: 'Your link to come back', fr: 'Votre lien pour revenir' },
  note: ({ draft, until }, ctx) => {
    const claim = resumeClaim(draft, until);
    const href = ctx.link(partnersPaths.resume, { token: token(claim, ctx.token('resume-application', claim)) });
    return ctx.locale === 'fr'
      ? {
          heading: 'Continuez quand vous voulez',
          paragraphs: [hello(ctx), 'Vos réponses sont gardées. Ce lien les ouvre, sur n’importe quel appareil.'],
          action: { label: 'Reprendre où j’en étais', href },
          small: `Le lien fonctionne pendant 14 jours. Si vous n’avez rien demandé, ne faites rien. ${orCall(ctx)}`,
        }
      : {
          heading: 'Carry on whenever you like',
          paragraphs: [hello(ctx), 'Your answers are kept. This link opens them, on any device.'],
          action: { label: 'Go back to my answers', href },
          small: `The link works for 14 days. If you did not ask for it, do nothing. ${orCall(ctx)}`,
        };
  },
  why: {
    en: 'You get this email because somebody asked us to send this link here.',
    fr: 'Vous recevez ce courriel parce que quelqu’un nous a demandé d’envoyer ce lien ici.',
  },
  sample: { draft: sampleId, until: 1_800_000_000 },
});
