import DataLoader from 'dataloader';

/** Answers for those of the keys that it could do. */
export type Ask<Key, Answer> = (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Answer>>;

/**
 * One statement for many: calls that come while a statement is under way go together with the next one. A key that got no answer, and
 * each key of a batch that failed, is asked for again alone, so that no letter holds up another.
 */
export function inBatches<Key, Answer>(ask: Ask<Key, Answer>): (key: Key) => Promise<Answer | undefined> {
  let underWay: Promise<unknown> = Promise.resolve();
  const together = async (keys: readonly Key[]): Promise<{ answer?: Answer }[]> => {
    const asking = keys.length > 1 ? ask(keys).catch(none) : none();
    underWay = asking;
    const answers = await asking;
    return keys.map((key) => (answers.has(key) ? { answer: answers.get(key) as Answer } : {}));
  };
  const loader = new DataLoader(together, { cache: false, batchScheduleFn: (go) => void underWay.then(go) });
  return async (key) => {
    const { answer } = await loader.load(key);
    return answer === undefined ? (await ask([key])).get(key) : answer;
  };
}

const none = <Key, Answer>(): Promise<ReadonlyMap<Key, Answer>> => Promise.resolve(new Map());

/** Among many, rows that somebody else has locked are left out; a single one is waited for. */
export const lockingFor = (keys: readonly unknown[]): string => (keys.length > 1 ? 'SKIP LOCKED' : '');
