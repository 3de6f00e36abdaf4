import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { insist } from '../../../kernel/refusal.js';
import { newId } from '../../../platform/database/new-id.js';
import { FailedJobs, QueueAway } from '../../../platform/queue/failed-jobs.js';
import type { QueueName } from '../../../platform/queue/job.js';
import { record } from '../../../platform/timeline/record.js';
import { jobPolicy, type JobDecision } from '../domain/job.policy.js';

/** `gone`: somebody was faster, or its week was over. `away`: the queue did not answer, and may or may not have done it. */
export type Mended = 'done' | 'gone' | 'away';

const verbs: Readonly<Record<JobDecision, string>> = { again: 'job.tried-again', remove: 'job.removed' };

/** Tries a failed job again, or removes it. */
@Injectable()
export class MendJob {
  constructor(
    private readonly db: DataSource,
    private readonly failed: FailedJobs,
  ) {}

  /** Throws `not-allowed` for whoever is no administrator. */
  async run(actor: Actor, job: { queue: QueueName; id: string }, decision: JobDecision): Promise<Mended> {
    insist(jobPolicy.mend(actor));
    try {
      return await this.mend(actor, job, decision);
    } catch (error) {
      if (error instanceof QueueAway) return 'away';
      throw error;
    }
  }

  /** The queue takes part in no transaction, so the decision is written first: a deed without its entry cannot be. */
  private async mend(actor: Actor, { queue, id }: { queue: QueueName; id: string }, decision: JobDecision) {
    const job = await this.failed.find(queue, id);
    if (!job) return 'gone';
    await record(this.db.manager, actor, verbs[decision], {
      subject: { type: 'job', id: newId() },
      about: Object.values(job.ids),
      detail: { queue, job: id, name: job.name },
    });
    return (await this.failed[decision](queue, id)) ? 'done' : 'gone';
  }
}
