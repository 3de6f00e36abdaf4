/** Days after which an applicant is reminded of a question, and after which the application closes (workflows 6.1). */
export const nudgeAfter = 7;
export const closeAfter = 30;

/** Days between two letters to somebody on the wait-list: still here, still kept. */
export const noteEvery = 90;

/** Days without a change after which an application that was never sent is deleted. */
export const idleAfter = 60;

/** Days for which a link to come back works. */
export const resumeFor = 14;
