import { Injectable } from '@nestjs/common';
import type { NamedPair } from '../../matching/rounds.service.js';
import { RequestsService } from '../../requests/requests.service.js';
import { FindQuery } from './find.query.js';

/** What is wrong with a line: no open request has the code, or not exactly one person is meant. */
export interface LineFault {
  readonly line: string;
  readonly what: 'request' | 'nobody' | 'several';
}

/** Reads lines of a code and a person, as a coordinator writes them before a round. */
@Injectable()
export class RoundWishesQuery {
  constructor(
    private readonly requests: RequestsService,
    private readonly finding: FindQuery,
  ) {}

  /** The pairs, each once, or the first line that cannot be read. */
  async read(text: string): Promise<readonly NamedPair[] | LineFault> {
    const pairs = new Map<string, NamedPair>();
    const lines = text.split('\n').map((line) => line.trim());
    for (const line of lines.filter(Boolean)) {
      const found = await this.pairIn(line);
      if ('what' in found) return found;
      pairs.set(`${found.requestId} ${found.partnerId}`, found);
    }
    return [...pairs.values()];
  }

  private async pairIn(line: string): Promise<NamedPair | LineFault> {
    const [code = '', ...words] = line.split(/\s+/);
    const open = await this.requests.openRequests();
    const request = open.find((one) => one.code.toLowerCase() === code.toLowerCase());
    if (!request) return { line, what: 'request' };
    const who = words.join(' ');
    const people = (await this.finding.find(who)).filter(({ kind }) => kind === 'person');
    const exact = people.filter(({ title }) => title.en.toLowerCase() === who.toLowerCase());
    const [person, ...others] = exact.length > 0 ? exact : people;
    if (!person) return { line, what: 'nobody' };
    return others.length > 0 ? { line, what: 'several' } : { requestId: request.id, partnerId: person.id };
  }
}

export const isFault = (read: readonly NamedPair[] | LineFault): read is LineFault => 'what' in read;
