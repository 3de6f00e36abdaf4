import { z } from 'zod';
import { hello, orCall } from './greeting.js';
import { noteEmail } from './note.js';

/** The application is closed: the applicant took it back, or a question went without an answer for 30 days. */
export const applicationWithdrawn = noteEmail({
  name: 'application-withdrawn',
  payload: z.strictObject({ by: z.enum(['applicant', 'silence']) }),
  onDoubt: 'resend',
  lane: 'transactional',
  phone: false,
  thread: () => 'my application',
  subject: { en: 'Your application is closed', fr: 'Votre candidature est fermée' },
  note: ({ by }, ctx) =>
    ctx.locale === 'fr'
      ? {
          heading: 'Votre candidature est fermée',
          paragraphs: [
            hello(ctx),
            by === 'applicant'
              ? 'Vous avez retiré votre candidature. C’est fait.'
              : 'Nous n’avons pas eu de réponse à notre question. Nous avons donc fermé la candidature.',
            'Si vous voulez revenir, appelez-nous. La porte reste ouverte.',
          ],
          small: orCall(ctx),
        }
      : {
          heading: 'Your application is closed',
          paragraphs: [
            hello(ctx),
            by === 'applicant'
              ? 'You took your application back. It is done.'
              : 'We did not hear back about our question, so we closed the application.',
            'If you want to come back, call us. The door stays open.',
          ],
          small: orCall(ctx),
        },
  sample: { by: 'applicant' },
});
