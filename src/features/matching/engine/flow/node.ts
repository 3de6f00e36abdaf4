/**
 * How one partner lies in memory. What a scan looks at first, the price and the distance in the present search, lie side by side:
 * most candidates are passed over because of these two alone, at the cost of one cache line.
 */
export const tagWidth = 2;
export const price = 0;
export const far = 1;

/** The rest of a partner. */
export const partnerWidth = 8;
export const load = 0;
export const capacity = 1;
/** What the next engagement would cost; `blocked` when there is no room. */
export const ask = 2;
/** The demand and the cost by which the present search came. */
export const fromDemand = 3;
export const fromCost = 4;

/** How one demand lies in memory. */
export const demandWidth = 8;
export const worth = 0;
export const held = 1;
export const empty = 2;
export const distance = 3;
export const fromPartner = 4;
export const seats = 5;
/** What the next empty seat costs; `blocked` when there is none. */
export const emptySeat = 6;

/** The distance of whatever the present search has not reached. */
export const unreached = 2_147_483_647;

/** Dearer than every path. */
export const blocked = 1_000_000_000;
