import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { allow, deny, type Verdict } from '../../../kernel/refusal.js';
import { RequestsService } from '../../requests/requests.service.js';
import { rules, unmetRules } from '../domain/rules.js';
import { GatherFacts } from './gather-facts.js';
import type { Held } from './hold-match.js';

/** Looks once more at every must of a held match: much can change between a proposal and its approval. */
@Injectable()
export class CheckRules {
  constructor(
    private readonly facts: GatherFacts,
    private readonly requests: RequestsService,
  ) {}

  /** Says which musts are no longer met. What a coordinator has waived is not a must. */
  async run(tx: EntityManager, { match, request, partner, now }: Held): Promise<Verdict> {
    const [candidate] = await this.facts.candidates(now, { except: match.id, only: [partner.id] }, tx);
    if (!candidate)
      return deny('This partner cannot be asked now.', 'Cette personne ne peut pas être sollicitée en ce moment.');
    const need = await this.facts.need(await this.requests.request(request.id, tx), now, tx);
    const standing = new Set(unmetRules(need, candidate));
    const unmet = rules.filter(({ code }) => standing.has(code)).map(({ label }) => label);
    if (unmet.length === 0) return allow;
    return deny(
      `Something has changed since this was proposed. No longer met: ${unmet.map(({ en }) => en).join('; ')}.`,
      `Quelque chose a changé depuis la proposition. N’est plus rempli\u00a0: ${unmet.map(({ fr }) => fr).join('; ')}.`,
    );
  }
}
