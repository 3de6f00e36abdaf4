import { roles } from '../../src/kernel/actor.js';
import { englishOf } from './addresses.js';
import type { KnownRoute } from './whole-app.js';

/** A visitor, and somebody of every role. */
export const everybody = ['visitor', ...roles] as const;
export type Somebody = (typeof everybody)[number];

export const mayOpen = ({ who }: KnownRoute, role: Somebody): boolean =>
  who.includes('anyone') || (role !== 'visitor' && (who.includes('signed-in') || who.includes(role)));

/** Either language in turn: one of the two addresses of each page, always the same one for the same turn. */
export const inTurn = (all: readonly KnownRoute[], turn: number): KnownRoute[] =>
  all.filter(({ url }) => !/^\/(en|fr)\b/.test(url) || url.startsWith(isEven(englishOf(url), turn) ? '/en' : '/fr'));

const isEven = (text: string, turn: number) => (text.length + turn) % 2 === 0;

/** Does the work for all, a few at a time, and answers with everything that was found. */
export async function atOnce<One>(
  all: readonly One[],
  work: (one: One, place: number) => Promise<string[]>,
): Promise<string[]> {
  const waiting = [...all.entries()];
  const found: string[][] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) found[next[0]] = await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  return found.flat();
}
