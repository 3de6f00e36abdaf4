import { Injectable } from '@nestjs/common';
import { Readiness } from '../web/readiness.js';
import { Pulse } from './pulse.js';

/** Ready means that jobs really come out of the queues, not only that their store answers. */
@Injectable()
export class QueueReadiness extends Readiness {
  constructor(private readonly pulse: Pulse) {
    super();
  }

  async checks(): Promise<Record<string, string>> {
    const silent = await this.pulse.silent();
    return { queue: silent.length === 0 ? 'ok' : `nobody takes: ${silent.join(', ')}` };
  }
}
