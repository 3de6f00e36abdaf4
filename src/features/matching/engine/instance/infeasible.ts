import { type Compiled } from './compile.js';
import { type Instance } from './instance.js';

/** No plan keeps these rules together. Each has a sentence. */
export class Infeasible extends Error {
  override readonly name = 'Infeasible';

  constructor(readonly clash: readonly string[]) {
    super(clash.join('\n'));
  }
}

/** The quotas that were not kept, as sentences. */
export function clashOf({ demands }: Instance, { rules }: Compiled, broken: readonly number[]): string[] {
  return broken.map((q) => {
    const { demand, number } = rules!.quotas[q]!;
    const { id, quotas } = demands[demand]!;
    const { name, min } = quotas[number]!;
    return `demand ${id}: at least ${min} of the quota ${name}`;
  });
}
