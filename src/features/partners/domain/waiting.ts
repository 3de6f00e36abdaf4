const day = 24 * 60 * 60 * 1000;

/** A question to an applicant: a nudge after 7 days, closed 30 days after it was asked (workflows 6.1). */
export const nudgeAt = (asked: Date): Date => new Date(asked.getTime() + 7 * day);
export const closeAt = (nudged: Date): Date => new Date(nudged.getTime() + 23 * day);

/** An application that nobody touched for 60 days is deleted. */
export const idleBefore = (now: Date): Date => new Date(now.getTime() - 60 * day);

/** A link to come back works for 14 days. */
export const resumeUntil = (now: Date): Date => new Date(now.getTime() + 14 * day);
