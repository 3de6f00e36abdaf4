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

/** How many letters lie on each shelf, from how many are in each state. */
export const countShelves = (byState: Readonly<Partial<Record<string, number>>>): Record<MailShelf, number> => {
  const on = (shelf: MailShelf) =>
    (mailStates[shelf] as readonly string[]).reduce((sum, state) => sum + (byState[state] ?? 0), 0);
  return {
    ...{ waiting: on('waiting'), sent: on('sent'), trouble: on('trouble') },
    ...{ failed: on('failed'), unknown: on('unknown'), expired: on('expired') },
  };
};
