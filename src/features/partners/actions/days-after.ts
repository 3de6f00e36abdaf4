const day = 24 * 60 * 60 * 1000;

/** The moment that many days later, or earlier when negative. */
export const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * day);
