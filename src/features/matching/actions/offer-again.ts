import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import type { Match } from '../data/match.entity.js';
import { ApproveMatch } from './approve-match.js';

/** Nothing of an earlier round of the same match counts any more. */
const set: Partial<Match> = {
  ...{ reason: null, revealed: [], interestedAt: null, meetingAt: null, meetingNote: '', introducedAt: null },
  ...{ partnerYesAt: null, teamYesAt: null, acceptedAt: null },
};

/**
 * A coordinator opens an offer once more, because the partner asked for it or can be asked again. An earlier no to this very
 * request does not stand in the way; every other must does. Its letter leaves when the time to undo is over.
 */
@Injectable()
export class OfferAgain {
  constructor(
    private readonly db: DataSource,
    private readonly approving: ApproveMatch,
  ) {}

  run(actor: Actor, matchId: Id): Promise<void> {
    return this.db.transaction((tx) =>
      this.approving.within(tx, actor, matchId, { event: 'reopen', verb: 'offered-again', set }),
    );
  }
}
