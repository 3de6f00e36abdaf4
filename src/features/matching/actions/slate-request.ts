import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import { RequestsService, type RequestView } from '../../requests/requests.service.js';
import { PrivateWishesQuery } from '../data/private-wishes.query.js';
import { beside } from '../domain/panel-rules.js';
import { togetherOf, type Together } from '../domain/keep-apart.js';
import { slateOf, type PanelSlate, type SlateMember, type SlateSet } from '../domain/slate-of.js';
import { FittingPeople } from './fitting-people.js';
import { ReadPanelRules, type RulesNow } from './read-panel-rules.js';
import { ReadSeated } from './read-seated.js';

/** The best people for one request together, under its rules. */
export interface RequestSlate extends RulesNow {
  readonly request: RequestView;
  /** People who have a place: approved, or proposed first and still able to come; the rules count them. */
  readonly seated: number;
  readonly slate: PanelSlate;
}

/** Works out the best set of people for the places that are left. Writes nothing. */
@Injectable()
export class SlateRequest {
  constructor(
    private readonly requests: RequestsService,
    private readonly sitting: ReadSeated,
    private readonly reading: ReadPanelRules,
    private readonly people: FittingPeople,
    private readonly wishes: PrivateWishesQuery,
  ) {}

  /** Throws the `not-found` Refusal. */
  async run(requestId: Id): Promise<RequestSlate> {
    const request = await this.requests.request(requestId);
    const now = await this.reading.run(request);
    const seated = await this.sitting.run(request);
    const places = Math.max(0, request.places - seated.length);
    const look = (without: ReadonlySet<Id>) =>
      this.people.look(request, ({ fitting, known }) => {
        const people = fitting.filter(({ scored }) => !without.has(scored.candidateId));
        return slateOf(places, people, beside(now.rules, known(seated)));
      });
    return { ...now, request, seated: seated.length, slate: await this.together(seated, look) };
  }

  /** Whoever does not want to meet somebody in a better place is left out, and the set is looked for once more. */
  private async together(
    there: readonly Id[],
    look: (without: ReadonlySet<Id>) => Promise<PanelSlate>,
  ): Promise<PanelSlate> {
    const without = new Set<Id>();
    for (;;) {
      const slate = await look(without);
      const sets = [...(slate.best ? [slate.best] : []), ...slate.runnersUp];
      const apart = await this.wishes.between([...there, ...sets.flatMap(({ members }) => members.map(idOf))]);
      const refused = slate.best ? refusedIn(slate.best, { there, apart }) : [];
      if (refused.length === 0)
        return { ...slate, runnersUp: slate.runnersUp.filter((one) => refusedIn(one, { there, apart }).length === 0) };
      refused.forEach((id) => without.add(id));
    }
  }
}

const idOf = ({ scored }: SlateMember): Id => scored.candidateId;

/** Who of the set must not sit there, the lowest scores first to go. */
function refusedIn({ members }: SlateSet, together: Together): Id[] {
  const best = [...members].sort((a, b) => b.scored.score - a.scored.score);
  const kept = new Set(togetherOf(best, idOf, together));
  return best.filter((one) => !kept.has(one)).map(idOf);
}
