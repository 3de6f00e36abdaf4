import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { insist, notFound } from '../../../kernel/refusal.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { joinDates } from '../../../platform/web/join-date.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm, type FormState } from '../../../ui/index.js';
import { ChangeSeatRole } from '../actions/change-seat-role.js';
import { DefineSeat } from '../actions/define-seat.js';
import { EndTerm } from '../actions/end-term.js';
import { SeatPerson } from '../actions/seat-person.js';
import { committeesPaths } from '../committees.paths.js';
import { CommitteeDesk } from '../data/committee-desk.query.js';
import { CommitteesQuery } from '../data/committees.query.js';
import { seatPolicy } from '../domain/seat.policy.js';
import { words } from '../words/index.js';
import { seatPersonForm, seatRoleForm } from './seat.forms.js';
import { NewSeatPage, SeatPage } from './seat.page.js';

/** Seats, as chairs and coordinators change them. */
@Controller()
@Access('committee_chair', 'coordinator', 'administrator')
export class SeatsController {
  constructor(
    private readonly committees: CommitteesQuery,
    private readonly desk: CommitteeDesk,
    private readonly defining: DefineSeat,
    private readonly changing: ChangeSeatRole,
    private readonly seating: SeatPerson,
    private readonly ending: EndTerm,
  ) {}

  @Get(committeesPaths.newSeat.both)
  async startSeat(@Me() me: Actor, @Param('id') id: string) {
    return <NewSeatPage committee={await this.mine(me, id)} form={emptyForm()} />;
  }

  @Post(committeesPaths.newSeat.both)
  async addSeat(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    const read = readForm(seatRoleForm(words[locale]), body);
    if (!read.ok) return unprocessable(<NewSeatPage committee={await this.mine(me, id)} form={read.form} />);
    await this.defining.run(me, { committeeId: id, role: read.value.role });
    return see(committeesPaths.committee.to(locale, { id }, { done: 'seat-added' }));
  }

  @Get(committeesPaths.seat.both)
  show(@Me() me: Actor, @Visiting() { locale }: Visit, @Param() at: SeatPlace) {
    return this.page(me, at, emptyForm({ locale }));
  }

  @Post(committeesPaths.seat.both)
  async give(@Me() me: Actor, @Visiting() { locale }: Visit, @Param() at: SeatPlace, @Body() body: unknown) {
    const read = readForm(seatPersonForm(words[locale]), joinDates(body, 'startsOn'));
    if (!read.ok) return unprocessable(await this.page(me, at, read.form));
    const { startsOn, ...person } = read.value;
    await this.seating.run(me, { committeeId: at.id, seatId: at.seat, person, startsOn });
    return see(committeesPaths.committee.to(locale, { id: at.id }, { done: 'seated' }));
  }

  @Post(committeesPaths.seatRole.both)
  async changeRole(@Me() me: Actor, @Visiting() { locale }: Visit, @Param() at: SeatPlace, @Body() body: unknown) {
    const read = readForm(seatRoleForm(words[locale]), body);
    if (!read.ok) return unprocessable(await this.page(me, at, read.form));
    await this.changing.run(me, { committeeId: at.id, seatId: at.seat, role: read.value.role });
    return see(committeesPaths.committee.to(locale, { id: at.id }, { done: 'role-saved' }));
  }

  @Post(committeesPaths.seatEnd.both)
  async end(@Me() me: Actor, @Visiting() { locale }: Visit, @Param() at: SeatPlace) {
    await this.ending.run(me, { committeeId: at.id, seatId: at.seat });
    return see(committeesPaths.committee.to(locale, { id: at.id }, { done: 'ended' }));
  }

  /** The forms that lead here answer under their own address when something is wrong; reloading that shows the seat. */
  @Get([...committeesPaths.seatRole.both, ...committeesPaths.seatEnd.both])
  back(@Visiting() { locale }: Visit, @Param() at: SeatPlace) {
    return see(committeesPaths.seat.to(locale, at));
  }

  private async page(me: Actor, at: SeatPlace, form: FormState) {
    const committee = await this.mine(me, at.id);
    const seat = (await this.committees.seats([committee.id])).find(({ id }) => id === at.seat);
    if (!seat) throw notFound();
    return <SeatPage committee={committee} seat={seat} form={form} />;
  }

  private async mine(me: Actor, id: string) {
    const committee = await this.committees.committee(id);
    if (!committee) throw notFound();
    insist(seatPolicy.change(me, await this.desk.chairs(me, committee.id)));
    return committee;
  }
}

type SeatPlace = Record<'id' | 'seat', string>;
