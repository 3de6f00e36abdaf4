import { type Cell, type Size } from './cell.js';
import { type Options } from './options.js';
import { type Kind } from './synth.js';

type Question = Omit<Cell, 'directory'>;

const kinds: readonly Kind[] = ['base', 'tight'];
const product = ({ partners, demands }: Size): number => partners * demands;

/** What HiGHS can hold: its WebAssembly gives up on larger rounds. */
const forHighs = (size: Size): boolean => product(size) <= 5_000_000;
const forWholeNumbers = (size: Size): boolean => product(size) <= 200_000;

interface Topic {
  readonly task: string;
  readonly peer?: boolean;
  readonly kinds?: readonly Kind[];
  /** All seeds, or only the first. */
  readonly everySeed?: boolean;
  readonly takes?: (size: Size) => boolean;
  /** One more size, in a full run. */
  readonly also?: Size;
}

const largest: Size = { partners: 100_000, demands: 1_000 };

const topics: readonly Topic[] = [
  { task: 'solve', everySeed: true },
  { task: 'lemon', peer: true, everySeed: true },
  { task: 'highs', peer: true, everySeed: true, takes: forHighs },
  { task: 'highs-mip', peer: true, takes: forWholeNumbers },
  { task: 'plan first-come' },
  { task: 'plan greedy' },
  { task: 'plan stable', takes: forHighs },
  { task: 'plan engine' },
  { task: 'scoring', kinds: ['base'] },
  { task: 'threads', kinds: ['base'], takes: (size) => product(size) >= 5_000_000 },
  { task: 'panels', kinds: ['base'] },
  { task: 'repair', takes: (size) => product(size) >= 200_000 },
  { task: 'floor', takes: (size) => product(size) <= 5_000_000 },
  { task: 'shuffle', takes: (size) => product(size) <= 5_000_000 },
  { task: 'shortlist', kinds: ['base'], also: largest },
];

function questionsOf(topic: Topic, { sizes, seeds, quick }: Options): Question[] {
  const seen = topic.everySeed ? seeds : seeds.slice(0, 1);
  const also = topic.also && !quick ? [topic.also] : [];
  return [...sizes.filter(topic.takes ?? (() => true)), ...also].flatMap((size) =>
    (topic.kinds ?? kinds).flatMap((kind) => seen.map((seed) => ({ ...size, task: topic.task, kind, seed, quick }))),
  );
}

/** Ways of planning are tasks of one family. */
export const family = (task: string): string => task.split(' ')[0]!;

/** All questions of a run, those of one kind together. */
export function agenda(options: Options): Question[] {
  return topics
    .filter(
      ({ task, peer }) =>
        (options.peers || !peer) && (options.only.length === 0 || options.only.includes(family(task))),
    )
    .flatMap((topic) => questionsOf(topic, options));
}
