import { z } from 'zod';
import { job } from '../queue/job.js';
import { Deliver } from './deliver.js';

/** The doorbell: it carries the id of a row, and the row decides. The database owns the retries. */
export const deliverEmail = job({
  name: 'deliver-email',
  queue: 'mail',
  attempts: 1,
  payload: z.strictObject({ emailId: z.string() }),
  run: ({ emailId }, get) => get(Deliver).run(emailId),
});
