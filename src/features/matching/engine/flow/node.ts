/**
 * How one partner lies in memory: eight numbers side by side, so that a step of the search touches one cache line. Prices have an
 * array of their own: most candidates are passed over because of their price alone.
 */
export const partnerWidth = 8;
export const load = 1;
export const capacity = 2;
/** What the next engagement would cost; `blocked` when there is no room. */
export const ask = 3;
/** Of the present search: the distance, the search it belongs to (odd: settled), and the demand and cost it came by. */
export const reached = 4;
export const reachedIn = 5;
export const fromDemand = 6;
export const fromCost = 7;

/** How one demand lies in memory. The price comes first. */
export const demandWidth = 8;
export const worth = 0;
export const held = 1;
export const empty = 2;
export const distance = 3;
export const distanceIn = 4;
export const fromPartner = 5;
export const seats = 6;
/** What the next empty seat costs; `blocked` when there is none. */
export const emptySeat = 7;

/** Dearer than every path. */
export const blocked = 1_000_000_000;
