import type { Tick } from './job.js';
import type { BullQueue } from './queue-backend.js';
import { within } from './within.js';

/** A scheduler that should have ticked this long ago has lost its next tick. */
const overdue = 60_000;

/** Makes the store's schedulers what the ticks say: adds what is missing or stuck, removes what is no longer declared. */
export async function keepTicking(queue: BullQueue, ticks: readonly Tick[]): Promise<void> {
  const kept = await within(5_000, queue.getJobSchedulers());
  for (const { key } of kept) {
    if (!ticks.some(({ name }) => name === key)) await within(5_000, queue.removeJobScheduler(key));
  }
  for (const tick of ticks) {
    const every = tick.every * 1_000;
    const known = kept.find(({ key }) => key === tick.name);
    if (known?.every === every && (known.next ?? 0) > Date.now() - every - overdue) continue;
    await within(5_000, schedule(queue, tick.name, every));
  }
}

const schedule = (queue: BullQueue, name: string, every: number) =>
  queue.upsertJobScheduler(
    name,
    { every },
    { name, data: {}, opts: { attempts: 1, removeOnComplete: true, removeOnFail: true } },
  );
