import { z } from 'zod';
import { format } from '../../../platform/words/format.js';
import { doors } from '../../people/people.paths.js';
import { hello, orCall } from './greeting.js';
import { noteEmail } from './note.js';

/** “Rest well. We will be here.” */
export const pauseConfirmed = noteEmail({
  name: 'pause-confirmed',
  payload: z.strictObject({ until: z.iso.date().nullable() }),
  onDoubt: 'resend',
  lane: 'transactional',
  phone: false,
  subject: { en: 'Your break has started', fr: 'Votre pause est commencée' },
  note: ({ until }, ctx) => {
    const day = until && format(ctx.locale).date(until);
    const href = ctx.link(doors.home);
    return ctx.locale === 'fr'
      ? {
          heading: 'Reposez-vous bien. Nous serons là.',
          paragraphs: [
            hello(ctx),
            day
              ? `Votre pause dure jusqu’au ${day} inclus.`
              : 'Votre pause dure jusqu’à ce que vous nous disiez de reprendre.',
            'Nous ne vous proposerons rien pendant ce temps. Votre place est gardée.',
          ],
          action: { label: 'Ouvrir ma page', href },
          small: orCall(ctx),
        }
      : {
          heading: 'Rest well. We will be here.',
          paragraphs: [
            hello(ctx),
            day ? `Your break lasts until the end of ${day}.` : 'Your break lasts until you tell us that you are back.',
            'We will not offer you anything in that time. Your place is kept.',
          ],
          action: { label: 'Open my page', href },
          small: orCall(ctx),
        };
  },
  sample: { until: '2026-12-06' },
});
