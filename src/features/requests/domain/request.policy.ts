import { addDays, daysBetween, type Day } from '../../../kernel/days.js';
import { allow, deny, type Verdict } from '../../../kernel/refusal.js';
import { unfinishedParts, type RequestAnswers } from './request-parts.js';
import type { RequestStatus } from './request.lifecycle.js';

/** Partners get at least four weeks to answer (workflows 6.2). */
const leadDays = 28;

/** Working days in which a coordinator reads a request (workflows 6.2). */
export const daysToRead = 3;

/** The earliest day by which people can be asked to answer without a reason for the hurry. */
export const earliestReplyBy = (today: Day): Day => addDays(today, leadDays);

/** Fewer days than this to answer, and a coordinator should think twice. */
const hurriedDays = 21;

/** Do people get little time, counted from the day on which a coordinator reads the request? */
export const isHurried = ({ replyBy }: { replyBy: Day | null }, today: Day): boolean =>
  replyBy !== null && daysBetween(today, replyBy) < hurriedDays;

interface Timing {
  readonly replyBy: Day | null;
  readonly shortNotice: string;
}

interface Draft extends Timing {
  readonly answers: RequestAnswers;
  readonly submittedAt: Date | null;
}

const editable: readonly RequestStatus[] = ['draft', 'changes_requested'];

const beforeOpen: readonly RequestStatus[] = ['draft', 'submitted', 'changes_requested'];

export const requestPolicy = {
  edit: ({ status }: { status: RequestStatus }): Verdict =>
    editable.includes(status)
      ? allow
      : deny(
          'This request has been sent, so it can no longer be changed here. Call us if something must change.',
          'Cette demande est envoyée\u00a0: elle ne peut plus être changée ici. Appelez-nous si quelque chose doit changer.',
        ),

  /** Is there enough time to answer, or a reason why not? */
  timing: ({ replyBy, shortNotice }: Timing, today: Day): Verdict => {
    if (replyBy === null || replyBy <= today) return deadlinePassed;
    return replyBy >= earliestReplyBy(today) || shortNotice !== '' ? allow : tooSoon;
  },

  submit: (request: Draft, today: Day): Verdict =>
    unfinishedParts(request).length > 0 ? unfinished : requestPolicy.timing(request, today),

  /** From open on somebody may have been asked, so that withdrawing has more to close. */
  takeBack: ({ status }: { status: RequestStatus }): Verdict =>
    beforeOpen.includes(status)
      ? allow
      : deny(
          'This request is open or has ended, so it cannot be withdrawn here.',
          'Cette demande est ouverte ou terminée : elle ne peut pas être retirée ici.',
        ),

  /** Nobody answers a request of their own team; `ours` says whether it is. */
  decide: (ours: boolean): Verdict => (ours ? ownRequest : allow),

  /** A request opens again until a day that lies ahead. */
  moreTime: (replyBy: Day, today: Day): Verdict =>
    replyBy > today ? allow : deny('Choose a day in the future.', 'Choisissez un jour à venir.'),

  approve: ({ replyBy }: { replyBy: Day | null }, today: Day): Verdict =>
    replyBy !== null && replyBy > today
      ? allow
      : deny(
          'The day by which people must answer has passed. Ask the team for a new date first.',
          'La date limite de réponse est passée. Demandez d’abord une nouvelle date à l’équipe.',
        ),
};

const ownRequest = deny(
  'This request is from your own team, so somebody else must decide. Ask another coordinator.',
  'Cette demande vient de votre équipe\u00a0: une autre personne doit décider. Demandez à une autre personne de la coordination.',
);
const deadlinePassed = deny(
  'The day by which people must answer has passed. Choose a new date.',
  'La date limite de réponse est passée. Choisissez une nouvelle date.',
);
const tooSoon = deny(
  'People get four weeks to answer. Choose a later date, or say why it must be sooner.',
  'On laisse quatre semaines pour répondre. Choisissez une date plus tardive, ou dites pourquoi il faut aller plus vite.',
);
const unfinished = deny(
  'Some parts are not finished. The list shows which ones.',
  'Certaines parties ne sont pas terminées. La liste montre lesquelles.',
);
