import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import type { Vacancy } from '../domain/repair/why-vacant.js';
import { AskSituation } from './ask-situation.js';

/** Why a place stays empty, and the single changes that would fill it. */
@Injectable()
export class ExplainVacancy {
  constructor(private readonly asking: AskSituation) {}

  /** Null when the best plan of today leaves no place of the request empty. */
  async run(requestId: Id, signal?: AbortSignal): Promise<Vacancy | null> {
    return (await this.asking.run({ kind: 'vacancy', requestId }, signal ? { signal } : {})).answer;
  }
}
