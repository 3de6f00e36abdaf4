import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/id.js';
import type { Verdict } from '../../kernel/refusal.js';
import { CancelRound } from './actions/cancel-round.js';
import { ChangesSince, type Changed } from './actions/changes-since.js';
import { CheckWishes } from './actions/check-wishes.js';
import { ConfirmRound } from './actions/confirm-round.js';
import { plansOf, type RequestPlan } from './actions/plans-of.js';
import { QueueRound } from './actions/queue-round.js';
import { ReplayRound, type Replay } from './actions/replay-round.js';
import { RunRound } from './actions/run-round.js';
import { StartRound } from './actions/start-round.js';
import { RoundQuery, type RoundLine, type RoundView } from './data/round.query.js';
import { withoutDropped } from './domain/round/changes.js';
import type { RoundSettings } from './domain/round/settings.js';

export { silence } from './actions/run-round.js';
export type { RoundLine, RoundView } from './data/round.query.js';
export { nothingChanged, type RoundChanges } from './domain/round/changes.js';
export type { Figures, RequestResult, RoundResult, Seated } from './domain/round/round-result.js';
export {
  roundStyles,
  settingsOf,
  usualSettings,
  waitingChoices,
  type RoundSettings,
  type RoundStyle,
  type WaitingChoice,
} from './domain/round/settings.js';
export type { NamedPair, RuledOut } from './domain/round/wishes.js';
export { roundPhases, type RoundPhase } from './domain/round/solve-round.js';
export { beingMade, roundLifecycle, type RoundStatus } from './domain/round.lifecycle.js';
export type { Changed } from './actions/changes-since.js';
export type { Replay } from './actions/replay-round.js';

/** The door to rounds over all open requests: asked for, worked out, read, confirmed. A round only proposes. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly rounds: RoundQuery,
    private readonly queueing: QueueRound,
    private readonly starting: StartRound,
    private readonly running: RunRound,
    private readonly changing: ChangesSince,
    private readonly confirming: ConfirmRound,
    private readonly cancelling: CancelRound,
    private readonly replaying: ReplayRound,
    private readonly checking: CheckWishes,
  ) {}

  /** Can all that is settled before a round be? */
  check = (settings: RoundSettings): Promise<Verdict> => this.checking.run(settings);
  /** Asks for a round, for the next free worker. */
  start = (actor: Actor, settings: RoundSettings): Promise<Id> => this.queueing.run(actor, settings);

  /** Works a round out here and now. Answers when it is ready, or has failed. */
  async workOut(actor: Actor, settings: RoundSettings): Promise<RoundView> {
    const id = await this.starting.run(actor, settings);
    await this.running.run(id);
    return this.rounds.one(id);
  }

  /** Newest first. */
  recent = (): Promise<RoundLine[]> => this.rounds.recent();
  /** Throws the `not-found` Refusal for an unknown or malformed id. */
  one = (id: Id): Promise<RoundView> => this.rounds.one(id);

  /** What changed since the round read the network; `confirm` wants its digest. */
  changesSince = (id: Id): Promise<Changed> => this.changing.run(id);
  /** What `confirm` would write now. */
  async plan(id: Id): Promise<RequestPlan[]> {
    const { now, changes, round } = await this.changing.run(id);
    return plansOf(now, withoutDropped(round.result?.requests ?? [], changes));
  }

  /** Makes the proposals. `read` names the changes that the person has read. */
  confirm = (actor: Actor, id: Id, read: string): Promise<RequestPlan[]> => this.confirming.run(actor, id, read);
  /** For a terminal: makes the proposals whatever changed. What can no longer be is left out. */
  confirmWhatever = (actor: Actor, id: Id): Promise<RequestPlan[]> => this.confirming.run(actor, id, null);
  cancel = (actor: Actor, id: Id): Promise<void> => this.cancelling.run(actor, id);
  /** Works it out once more from what was kept, and compares. */
  replay = (id: Id): Promise<Replay> => this.replaying.run(id);
}
