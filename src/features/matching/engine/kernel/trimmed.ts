import type { Plan } from '../problem.js';
import { hoursLimit, type Facts } from './facts.js';

/** A flow's plan without whoever would exceed their hours or the most of a rule: a plan that is always there. */
export function trimmed(facts: Facts, { seatStart, partner }: Plan): Plan {
  const kept = new Int32Array(partner.length).fill(-1);
  const hours = new Float64Array(facts.partners);
  for (let demand = 0; demand < facts.demands; demand++) {
    const asks = facts.hours?.demand[demand] ?? 0;
    const room = roomAt(facts, demand);
    let next = seatStart[demand]!;
    for (const who of partner.subarray(seatStart[demand], seatStart[demand + 1])) {
      if (who < 0 || !rested(facts, who, hours[who]! + asks) || !room.take(who)) continue;
      hours[who]! += asks;
      kept[next++] = who;
    }
  }
  return { seatStart, partner: kept };
}

const rested = (facts: Facts, who: number, hours: number): boolean => {
  const limit = hoursLimit(facts, who);
  return limit < 0 || hours <= limit;
};

/** Counts the members at one table against the most of its rules. */
function roomAt(facts: Facts, demand: number): { take: (who: number) => boolean } {
  const most = facts.rowsOf[demand]!.map((row) => facts.rows[row]!).filter(({ sign }) => sign < 0);
  const left = most.map(({ need }) => -need);
  return {
    take: (who) => {
      if (most.some(({ members }, at) => members[who] && left[at]! < 1)) return false;
      most.forEach(({ members }, at) => (left[at]! -= members[who] ? 1 : 0));
      return true;
    },
  };
}
