import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import { RequestsService, type RequestView } from '../../requests/requests.service.js';
import { PanelRulesQuery } from '../data/panel-rules.query.js';
import { beside } from '../domain/panel-rules.js';
import { slateOf, type PanelSlate } from '../domain/slate-of.js';
import { FittingPeople } from './fitting-people.js';
import { ReadPanelRules, type RulesNow } from './read-panel-rules.js';

/** The best people for one request together, under its rules. */
export interface RequestSlate extends RulesNow {
  readonly request: RequestView;
  /** People who sit there already, or are proposed first; the rules count them. */
  readonly seated: number;
  readonly slate: PanelSlate;
}

/** Works out the best set of people for the places that are left. Writes nothing. */
@Injectable()
export class SlateRequest {
  constructor(
    private readonly requests: RequestsService,
    private readonly panels: PanelRulesQuery,
    private readonly reading: ReadPanelRules,
    private readonly people: FittingPeople,
  ) {}

  /** Throws the `not-found` Refusal. */
  async run(requestId: Id): Promise<RequestSlate> {
    const request = await this.requests.request(requestId);
    const now = await this.reading.run(request);
    const seated = await this.panels.seated(request.id);
    const places = Math.max(0, request.places - seated.length);
    const slate = await this.people.look(request, ({ fitting, known }) =>
      slateOf(places, fitting, beside(now.rules, known(seated))),
    );
    return { ...now, request, seated: seated.length, slate };
  }
}
