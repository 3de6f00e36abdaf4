import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { notFound } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { today } from '../../../platform/clock/today.js';
import { Access } from '../../../platform/web/access.js';
import { Me } from '../../../platform/web/visit.js';
import { committeesPaths } from '../committees.paths.js';
import { CommitteeDesk } from '../data/committee-desk.query.js';
import { CommitteesQuery } from '../data/committees.query.js';
import type { CommitteeView, SeatView } from '../domain/committee-view.js';
import { composition, isSeated } from '../domain/composition.js';
import { isCounted, looksAfter } from '../domain/seat.policy.js';
import { CommitteePage } from './committee.page.js';
import { CommitteesPage, type ListedCommittee } from './committees.page.js';

/** Committees, as everybody with an account may see them. */
@Controller()
@Access('signed-in')
export class CommitteesController {
  constructor(
    private readonly committees: CommitteesQuery,
    private readonly desk: CommitteeDesk,
    private readonly clock: SystemClock,
  ) {}

  @Get(committeesPaths.list.both)
  async list() {
    const [all, seats] = await Promise.all([this.committees.all(), this.committees.seats()]);
    return <CommitteesPage committees={all.map((committee) => this.listed(committee, seats))} />;
  }

  @Get(committeesPaths.committee.both)
  async show(@Me() me: Actor, @Param('id') id: string) {
    const committee = await this.committees.committee(id);
    if (!committee) throw notFound();
    const seats = await this.committees.seats([committee.id]);
    const chairs = await this.desk.chairs(me, committee.id);
    const mayChange = looksAfter(me, chairs);
    const seesNames = mayChange || seats.some(({ holderId }) => holderId === me.id);
    const day = today(this.clock);
    const rules = composition(committee, seats, day);
    return <CommitteePage {...{ committee, seats, rules, today: day, seesNames, mayChange, chairs }} />;
  }

  private listed(committee: CommitteeView, all: readonly SeatView[]): ListedCommittee {
    const day = today(this.clock);
    const seats = all.filter(({ committeeId }) => committeeId === committee.id);
    const taken = seats.filter((seat) => isCounted(seat.role) && isSeated(seat, day)).length;
    return { committee, rules: composition(committee, seats, day), taken };
  }
}
