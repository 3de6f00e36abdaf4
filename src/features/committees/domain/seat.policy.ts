import { holds, type Actor } from '../../../kernel/actor.js';
import { allow, deny, type Verdict } from '../../../kernel/refusal.js';
import type { SeatRole } from '../../../kernel/vocabulary/index.js';

/** Seats that the terms of reference do not count. */
const uncounted: readonly SeatRole[] = ['observer', 'alternate'];

export const isCounted = (role: SeatRole): boolean => !uncounted.includes(role);
export const isCoChair = (role: SeatRole): boolean => role === 'co_chair_patient' || role === 'co_chair_professional';

/** May this person see who sits where, and change it? */
export const looksAfter = (actor: Actor, chairs: boolean): boolean =>
  chairs || holds(actor, 'coordinator', 'administrator', 'system');

export const seatPolicy = {
  change: (actor: Actor, chairs: boolean): Verdict =>
    looksAfter(actor, chairs)
      ? allow
      : deny(
          'Only a chair of this committee or a coordinator can change its seats.',
          'Seules la coprésidence de ce comité et la coordination peuvent changer les sièges.',
        ),

  /** `counted`: seats that the terms of reference count and that exist already. */
  define: (role: SeatRole, committee: { seats: number; counted: number }): Verdict =>
    !isCounted(role) || committee.counted < committee.seats
      ? allow
      : deny(
          `The terms of reference give this committee ${committee.seats} seats, and all of them exist. Change the role of a vacant seat instead.`,
          `Le mandat de ce comité prévoit ${committee.seats} sièges, et tous existent. Changez plutôt le rôle d’un siège vacant.`,
        ),

  vacant: (seat: { holderId: string | null }): Verdict =>
    seat.holderId === null
      ? allow
      : deny('Somebody holds this seat. End their term first.', 'Ce siège est occupé. Mettez d’abord fin au mandat.'),

  held: (seat: { holderId: string | null }): Verdict =>
    seat.holderId === null ? deny('This seat is already vacant.', 'Ce siège est déjà vacant.') : allow,

  once: (sitsAlready: boolean): Verdict =>
    sitsAlready
      ? deny('This person already has a seat on this committee.', 'Cette personne a déjà un siège à ce comité.')
      : allow,
};
