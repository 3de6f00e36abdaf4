import { z } from 'zod';
import { ownCode, saying, text, whole, yesNo } from '../../../platform/csv/cells.js';

/** One committee and its rules of composition, in an import file. The code tells committees apart. */
export const committeeRow = z
  .object({
    code: ownCode('C-1'),
    name_en: text(200),
    name_fr: text(200),
    seats: whole(1, 60),
    patient_seats_min: whole(0, 60),
    patient_co_chair_min: whole(0, 2),
    term_years: whole(1, 10),
    quorum: whole(1, 60),
    both_languages: yesNo(),
  })
  .superRefine((row, ctx) => {
    if (row.patient_seats_min > row.seats) ctx.addIssue(saying(moreThanSeats, ['patient_seats_min']));
    if (row.quorum > row.seats) ctx.addIssue(saying(moreThanSeats, ['quorum']));
  });

export type CommitteeRow = z.output<typeof committeeRow>;

const moreThanSeats = {
  en: 'This is more than the committee has seats.',
  fr: 'C’est plus que le nombre de sièges du comité.',
};
