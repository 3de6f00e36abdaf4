import { ChangeSeatRole } from '../features/committees/actions/change-seat-role.js';
import { SeatPerson } from '../features/committees/actions/seat-person.js';
import { CommitteesQuery } from '../features/committees/data/committees.query.js';
import { CommitteesService } from '../features/committees/committees.service.js';
import type { NewPerson } from '../features/people/people.service.js';
import type { Actor } from '../kernel/actor.js';
import type { Id } from '../kernel/id.js';
import type { SeatRole } from '../kernel/vocabulary/index.js';
import { tables, type Table } from './seats.js';
import type { Stage } from './stage.js';

/** Everybody takes their seat, as a coordinator would note it from the minutes. */
export async function takeSeats(stage: Stage, actor: Actor): Promise<void> {
  for (const table of tables) await fill(stage, actor, table);
}

async function fill(stage: Stage, actor: Actor, { committee: code, instead, sittings }: Table): Promise<void> {
  const committee = await stage.the(CommitteesService).byCode(code);
  if (!committee) throw new Error(`The demonstration has no committee ${code}`);
  const vacant = (role: SeatRole) => vacantSeat(stage, committee.id, role);
  for (const [from, role] of instead)
    await stage.the(ChangeSeatRole).run(actor, { committeeId: committee.id, seatId: await vacant(from), role });
  for (const { role, who, daysAgo } of sittings) {
    const person = typeof who === 'string' ? await known(stage, who) : who;
    const seat = { committeeId: committee.id, seatId: await vacant(role), startsOn: stage.fromToday(-daysAgo) };
    await stage.the(SeatPerson).run(actor, { ...seat, person });
  }
}

async function vacantSeat(stage: Stage, committeeId: Id, role: SeatRole): Promise<Id> {
  const seats = await stage.the(CommitteesQuery).seats([committeeId]);
  const seat = seats.find((one) => one.role === role && one.holderId === null);
  if (!seat) throw new Error(`No vacant seat for ${role}`);
  return seat.id;
}

const known = async (stage: Stage, email: string): Promise<NewPerson> => ({ ...(await stage.actor(email)), email });
