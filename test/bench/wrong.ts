import { sizeName } from './cell.js';
import { type BenchRecord, complaint, figure, ofTask, sameRound } from './record.js';

const called = (record: BenchRecord): string =>
  `${record.task} ${sizeName(record)} ${record.kind}, seed ${record.seed}`;

function gaps(records: readonly BenchRecord[]): string[] {
  return ofTask(records, 'solve')
    .filter(
      (one) =>
        figure(one, 'gap') !== 0 || figure(one, 'faults') !== 0 || figure(one, 'dual') !== figure(one, 'objective'),
    )
    .map((one) => `${called(one)}: gap ${figure(one, 'gap')}, faults ${figure(one, 'faults')}`);
}

/** Where a peer that is always right says something else. */
function differences(records: readonly BenchRecord[], peer: string): string[] {
  return ofTask(records, peer).flatMap((other) => {
    const own = sameRound(records, other, 'solve');
    if (!own || figure(own, 'objective') === figure(other, 'objective')) return [];
    return [`${called(other)}: ${figure(other, 'objective')}, the engine ${figure(own, 'objective')}`];
  });
}

/** Everything that was found to be no. */
function noes(records: readonly BenchRecord[]): string[] {
  return records.flatMap((record) =>
    Object.entries(record.found)
      .filter(([, value]) => value === false)
      .map(([name]) => `${called(record)}: not ${name}`),
  );
}

/** Answers that are wrong, and questions that nobody answered. A slow answer is not wrong. */
export function wrongAnswers(records: readonly BenchRecord[]): string[] {
  return [
    ...gaps(records),
    ...['highs', 'highs-mip', 'lemon'].flatMap((peer) => differences(records, peer)),
    ...noes(records),
    ...records.flatMap((one) => (one.failed === null ? [] : [`${called(one)}: ${complaint(one.failed)}`])),
  ];
}
