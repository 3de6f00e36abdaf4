import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/id.js';
import { ProposeSlate } from './actions/propose-slate.js';
import { SetPanelRules } from './actions/set-panel-rules.js';
import { SlateRequest, type RequestSlate } from './actions/slate-request.js';
import type { PanelRule } from './domain/panel-rules.js';

export type { RequestSlate } from './actions/slate-request.js';
export { panelKindLabel, panelKinds, type PanelKind, type PanelRule } from './domain/panel-rules.js';
export type { ClashingRule, PanelSlate, PricedRule, SlateMember, SlateSet } from './domain/slate-of.js';

/** The door to whole tables: who should sit together, under which rules. */
@Injectable()
export class PanelsService {
  constructor(
    private readonly slating: SlateRequest,
    private readonly setting: SetPanelRules,
    private readonly proposing: ProposeSlate,
  ) {}

  /** The best set, the next best, what each rule costs, or why no set keeps them. Throws the `not-found` Refusal. */
  slate = (requestId: Id): Promise<RequestSlate> => this.slating.run(requestId);
  setRules = (actor: Actor, requestId: Id, rules: readonly PanelRule[]): Promise<void> =>
    this.setting.run(actor, { requestId, rules });
  /** Throws `conflict` when somebody in the set no longer fits, or the places are taken. */
  propose = (actor: Actor, requestId: Id, partnerIds: readonly Id[]): Promise<void> =>
    this.proposing.run(actor, { requestId, partnerIds });
}
