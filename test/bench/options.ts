import { parseArgs } from 'node:util';
import { type Size } from './cell.js';

export const usage = `npm run bench -- matching [--sizes 200x40,1000x200,5000x1000,20000x4000] [--seeds 0,1,2] [--quick]
                           [--only solve,highs,lemon,…] [--no-peers] [--json FILE]
Measures the matching engine beside its peers, one fresh process for each question, and prints tables, targets and one line of JSON.
Ends with 0 unless an answer was wrong: an objective that differs, a gap, a plan that depends on the order of its input. Never for time.`;

export interface Options {
  readonly sizes: readonly Size[];
  readonly seeds: readonly number[];
  readonly quick: boolean;
  readonly peers: boolean;
  /** Only these tasks; all when empty. */
  readonly only: readonly string[];
  /** Where the JSON goes besides the last line. */
  readonly json: string | null;
}

const list = (text: string): string[] => text.split(',').filter(Boolean);

function sizeOf(text: string): Size {
  const [partners, demands] = text.split('x').map(Number);
  if (!partners || !demands) throw new Error(usage);
  return { partners, demands };
}

/** What was typed after `npm run bench -- matching`. Throws with the usage when it makes no sense. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sizes: { type: 'string' },
      seeds: { type: 'string' },
      only: { type: 'string', default: '' },
      json: { type: 'string' },
      quick: { type: 'boolean', default: false },
      'no-peers': { type: 'boolean', default: false },
    },
  });
  if (positionals[0] !== 'matching') throw new Error(usage);
  const { quick } = values;
  return {
    sizes: list(values.sizes ?? (quick ? '200x40,1000x200' : '200x40,1000x200,5000x1000,20000x4000')).map(sizeOf),
    seeds: list(values.seeds ?? (quick ? '0' : '0,1,2')).map(Number),
    quick,
    peers: !values['no-peers'],
    only: list(values.only),
    json: values.json ?? null,
  };
}
