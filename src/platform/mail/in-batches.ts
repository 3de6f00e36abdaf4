import DataLoader from 'dataloader';

/** What becomes of rows that somebody else has locked: they are left out, or waited for. */
export type Locked = 'skip' | 'wait';

/** Answers for those of the keys that it could do. */
export type Ask<Key, Answer> = (keys: readonly Key[], locked: Locked) => Promise<ReadonlyMap<Key, Answer>>;

/**
 * One statement for many: calls that come while a statement is under way go together with the next one. A key that got no answer,
 * because its row was locked or because another key of the batch made it fail, is asked for again alone; nobody waits for it.
 */
export function inBatches<Key, Answer>(ask: Ask<Key, Answer>): (key: Key) => Promise<Answer | undefined> {
  let underWay: Promise<unknown> = Promise.resolve();
  const together = async (keys: readonly Key[]): Promise<{ answer?: Answer }[]> => {
    const asking = ask(keys, 'skip').catch(() => new Map<Key, Answer>());
    underWay = asking;
    const answers = await asking;
    return keys.map((key) => (answers.has(key) ? { answer: answers.get(key) as Answer } : {}));
  };
  const loader = new DataLoader(together, { cache: false, batchScheduleFn: (go) => void underWay.then(go) });
  return async (key) => {
    const { answer } = await loader.load(key);
    return answer === undefined ? (await ask([key], 'wait')).get(key) : answer;
  };
}

export const lockingFor = (locked: Locked): string => (locked === 'skip' ? 'SKIP LOCKED' : '');
