import { runInThread } from '../../../../platform/threads/thread.js';
import type { PartsAnswers, PartsWork } from './parts.thread.js';

const file = new URL('./parts.thread.js', import.meta.url);

/** Works on a part, or on all, beside the event loop. Throws `ThreadStopped`. */
export const inPartsThread = <Kind extends PartsWork['kind']>(
  work: PartsWork & { readonly kind: Kind },
): Promise<PartsAnswers[Kind]> => runInThread<PartsAnswers[Kind]>(file, work, { timeout: 3_600_000, memory: 4_096 });
