import { runInThread, type ThreadOptions } from '../../../platform/threads/thread.js';
import type { RoundAnswers, RoundWork } from './round.thread.js';

const file = new URL('./round.thread.js', import.meta.url);

/** Works on a round beside the event loop. Throws `ThreadStopped`. */
export const inRoundThread = <Kind extends RoundWork['kind']>(
  work: RoundWork & { readonly kind: Kind },
  options?: ThreadOptions,
): Promise<RoundAnswers[Kind]> => runInThread<RoundAnswers[Kind]>(file, work, options);
