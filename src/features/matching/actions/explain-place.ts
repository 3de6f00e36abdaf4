import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import type { Place } from '../domain/repair/why.js';
import { AskSituation } from './ask-situation.js';

/** Why the best plan of today has somebody in a request, or does not. */
@Injectable()
export class ExplainPlace {
  constructor(private readonly asking: AskSituation) {}

  async run(requestId: Id, partnerId: Id, signal?: AbortSignal): Promise<Place> {
    const question = { kind: 'place', requestId, partnerId } as const;
    return (await this.asking.run(question, signal ? { signal } : {})).answer;
  }
}
