/** Letters by what a coordinator may have to do about them. */
export const mailStates = {
  waiting: ['pending', 'sending'],
  sent: ['sent'],
  trouble: ['failed', 'unknown'],
  failed: ['failed'],
  unknown: ['unknown'],
  expired: ['expired', 'cancelled'],
} as const satisfies Record<string, readonly string[]>;

export type MailShelf = keyof typeof mailStates;
export const mailShelves = Object.keys(mailStates) as MailShelf[];
