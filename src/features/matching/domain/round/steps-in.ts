import { apartOf } from './apart.js';
import type { RoundInput } from './round-input.js';

/**
 * Could somebody who has room at all have a place at a table if one of its people said no, or a place is empty: with nobody there whom they are kept
 * apart from, and with every rule kept that was?
 */
export function stepsInAt(input: RoundInput, demand: number, people: readonly number[]): (partner: number) => boolean {
  const rules = input.quotas.filter((quota) => quota.demand === demand);
  const apart = apartOf(input);
  const hasRoom = (partner: number) => input.room[partner] !== 0;
  if (rules.length === 0 && input.apart.length === 0) return hasRoom;
  const places = input.free[demand]!;
  const count = (members: readonly number[], there: readonly number[]) =>
    there.filter((partner) => members.includes(partner)).length;
  /** A rule that is not kept may not be kept less. */
  const keeps = (there: readonly number[]) =>
    rules.every(({ members, min, max }) => {
      const [was, is] = [count(members, people), count(members, there)];
      const reachable = is + places - there.length;
      return reachable >= Math.min(min, was + places - people.length) && (max === null || is <= Math.max(max, was));
    });
  return (partner) => {
    if (!hasRoom(partner)) return false;
    const others = apart(partner);
    const tables = people.map((gone) => people.filter((one) => one !== gone));
    const rest = people.length < places ? [...tables, people] : tables;
    return rest.some((there) => !there.some((one) => others.includes(one)) && keeps([...there, partner]));
  };
}
