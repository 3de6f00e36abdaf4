import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import type { RequestView } from '../../requests/requests.service.js';
import { AskSituation } from './ask-situation.js';

/** What could be mended now. */
export interface Repairs {
  /** Open requests with places for which nobody is proposed, most places first. */
  readonly requests: readonly { readonly request: RequestView; readonly empty: number }[];
  /** People who were never asked or proposed, and whom an open request could take. */
  readonly people: readonly Id[];
}

/** Lists the places without anybody, and the people without a place. */
@Injectable()
export class ListRepairs {
  constructor(private readonly asking: AskSituation) {}

  async run(signal?: AbortSignal): Promise<Repairs> {
    const { requests, answer } = await this.asking.run({ kind: 'gaps' }, signal ? { signal } : {});
    const all = requests.map((request) => ({ request, empty: answer.empty[request.id] ?? 0 }));
    return {
      requests: all.filter((one) => one.empty > 0).sort((a, b) => b.empty - a.empty),
      people: answer.people,
    };
  }
}
