import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { AcceptApplication } from '../actions/accept-application.js';
import { AskApplicant } from '../actions/ask-applicant.js';
import { DeclineApplication } from '../actions/decline-application.js';
import { WaitListApplication } from '../actions/wait-list-application.js';
import type { DecisionForm } from './decision.forms.js';

/** Leads each decision form to its action. */
@Injectable()
export class Decisions {
  constructor(
    private readonly accept: AcceptApplication,
    private readonly ask: AskApplicant,
    private readonly waitList: WaitListApplication,
    private readonly decline: DeclineApplication,
  ) {}

  run(actor: Actor, id: Id, decided: DecisionForm): Promise<void> {
    switch (decided.decision) {
      case 'accept':
        return this.accept.run(actor, id);
      case 'ask':
        return this.ask.run(actor, id, decided.question);
      case 'wait-list':
        return this.waitList.run(actor, id, decided.reason);
      case 'decline':
        return this.decline.run(actor, id, decided);
    }
  }
}
