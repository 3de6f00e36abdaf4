import { jsonHash } from '../data/round-bytes.js';
import { repairOffers, type RepairFocus, type RepairOffer } from '../domain/repair/repair.js';
import type { Situation } from '../domain/repair/situation.js';

/** The offers as they are shown and taken: however many people move, the mark is short enough for a form. */
export const offersNow = (situation: Situation, focus: RepairFocus): RepairOffer[] =>
  repairOffers(situation, focus).map((offer) => ({ ...offer, mark: jsonHash(offer.mark) }));
