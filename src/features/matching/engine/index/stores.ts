import { clearBit, setBit, wordsFor, type Bits, type Memory } from './bits.js';
import type { Column } from './columns.js';

export interface SetStore {
  readonly kind: 'set';
  /** One for each value: who has it. */
  readonly bits: readonly Bits[];
  /** The values of each partner, 32 to a word: masks[w][partner]. */
  readonly masks: Int32Array[];
}

export interface LevelStore {
  readonly kind: 'level';
  /** bits[t]: who has at least level t + 1. Everybody has at least level 0. */
  readonly bits: readonly Bits[];
  value: Uint16Array;
}

export interface NumberStore {
  readonly kind: 'number';
  readonly below: number;
  value: Uint16Array;
}

export interface KeyStore {
  readonly kind: 'keys';
  readonly partners: Map<string, number[]>;
  readonly of: (readonly string[])[];
}

export type Store = SetStore | LevelStore | NumberStore | KeyStore;

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** The empty store of a column, with room for so many partners. */
export function storeOf(column: Column, memory: Memory, capacity: number): Store {
  const bits = (): Bits => ({
    words: memory.ints(wordsFor(capacity)),
    count: 0,
  });
  switch (column.kind) {
    case 'set':
      return {
        kind: 'set',
        bits: times(column.values, bits),
        masks: times(wordsFor(column.values), () => memory.ints(capacity)),
      };
    case 'level':
      return {
        kind: 'level',
        bits: times(column.levels - 1, bits),
        value: memory.shorts(capacity),
      };
    case 'number':
      return {
        kind: 'number',
        below: column.below,
        value: memory.shorts(capacity),
      };
    case 'keys':
      return { kind: 'keys', partners: new Map(), of: [] };
  }
}

/** Makes room for more partners. */
export function growStore(store: Store, memory: Memory, capacity: number): void {
  if (store.kind === 'keys') return;
  if (store.kind !== 'number')
    for (const bits of store.bits) bits.words = longer(bits.words, memory.ints(wordsFor(capacity)));
  if (store.kind === 'set') store.masks.forEach((mask, w) => (store.masks[w] = longer(mask, memory.ints(capacity))));
  else store.value = longer(store.value, memory.shorts(capacity));
}

/** Copies an array to the beginning of a longer one. */
export function longer<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Throws a RangeError for a value that the column does not have. */
export function checkFact(store: Store, fact: number | readonly number[] | readonly string[]): void {
  if (store.kind === 'set') for (const value of fact as readonly number[]) insistOn(value, store.bits.length);
  if (store.kind === 'level') insistOn(fact as number, store.bits.length + 1);
  if (store.kind === 'number') insistOn(fact as number, store.below);
}

/** What one partner’s fact is from now on: one that was checked. */
export function putFact(store: Store, i: number, fact: number | readonly number[] | readonly string[]): void {
  if (store.kind === 'keys') return putKeys(store, i, fact as readonly string[]);
  if (store.kind === 'set') return putSet(store, i, fact as readonly number[]);
  const value = fact as number;
  if (store.kind === 'level') moveLevel(store.bits, { i, from: store.value[i]!, to: value });
  store.value[i] = value;
}

function putSet({ bits, masks }: SetStore, i: number, values: readonly number[]): void {
  for (const [w, mask] of masks.entries()) {
    const now = values.reduce((all, value) => (value >>> 5 === w ? all | (1 << (value & 31)) : all), 0);
    let changed = now ^ mask[i]!;
    mask[i] = now;
    for (; changed !== 0; changed &= changed - 1) {
      const bit = 31 - Math.clz32(changed & -changed);
      (now & (1 << bit) ? setBit : clearBit)(bits[(w << 5) + bit]!, i);
    }
  }
}

function moveLevel(bits: readonly Bits[], { i, from, to }: { i: number; from: number; to: number }): void {
  for (let t = from; t < to; t++) setBit(bits[t]!, i);
  for (let t = to; t < from; t++) clearBit(bits[t]!, i);
}

function putKeys({ partners, of }: KeyStore, i: number, keys: readonly string[]): void {
  for (const key of of[i] ?? []) {
    const others = partners.get(key)?.filter((one) => one !== i) ?? [];
    if (others.length > 0) partners.set(key, others);
    else partners.delete(key);
  }
  of[i] = [...new Set(keys)];
  for (const key of of[i]) {
    const known = partners.get(key);
    if (known) known.push(i);
    else partners.set(key, [i]);
  }
}

function insistOn(value: number, below: number): void {
  if (!Number.isInteger(value) || value < 0 || value >= below)
    throw new RangeError(`${value} is not one of 0 to ${below - 1}.`);
}
