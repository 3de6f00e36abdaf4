/** Letters by what a coordinator may have to do about them, each state as it is shown. `trouble` is what waits for a person. */
export const mailStates = {
  waiting: ['pending', 'sending'],
  held: ['held'],
  sent: ['sent'],
  trouble: ['failed', 'unknown'],
  unknown: ['unknown'],
  failed: ['failed'],
  suppressed: ['suppressed'],
  expired: ['expired', 'cancelled'],
  merged: ['merged'],
} as const satisfies Record<string, readonly string[]>;

export type MailShelf = keyof typeof mailStates;
export const mailShelves = Object.keys(mailStates) as MailShelf[];

/** What a person must act on is counted to the last letter; of the rest it is enough to know that there are many. */
export const countedWhole = ['held', 'unknown', 'failed'] as const;
export const countedTo = 1_000;

/** Does a shelf hold more letters than were counted? */
export const isMany = (shelf: MailShelf, count: number): boolean =>
  count > countedTo && !mailStates[shelf].every((state) => (countedWhole as readonly string[]).includes(state));

/** How many letters lie on each shelf, from how many are in each state. */
export const countShelves = (byState: Readonly<Partial<Record<string, number>>>): Record<MailShelf, number> => {
  const on = (shelf: MailShelf) =>
    (mailStates[shelf] as readonly string[]).reduce((sum, state) => sum + (byState[state] ?? 0), 0);
  return {
    ...{ waiting: on('waiting'), held: on('held'), sent: on('sent'), trouble: on('trouble'), unknown: on('unknown') },
    ...{ failed: on('failed'), suppressed: on('suppressed'), expired: on('expired'), merged: on('merged') },
  };
};
