import { clearBit, hasBit, own, setBit, shared, wordsFor, type Bits, type Memory } from './bits.js';
import { checkSchema, sizeInJoint, type Columns, type Facts, type Schema } from './columns.js';
import { checkFact, growStore, longer, putFact, storeOf, type Store } from './stores.js';

/** Columns that are looked up together: one number for each partner, the last column counting fastest. */
export interface Joint {
  readonly columns: readonly string[];
  readonly sizes: readonly number[];
  key: Uint16Array;
}

/** All that an index holds, as plain data: it can be posted to another thread, and costs nothing there when it is shared. */
export interface IndexData<C extends Columns = Columns> {
  readonly schema: Schema<C>;
  readonly shared: boolean;
  capacity: number;
  /** Places used so far, empty ones too. */
  size: number;
  readonly ids: string[];
  readonly present: Bits;
  readonly stores: Readonly<Record<string, Store>>;
  readonly joints: readonly Joint[];
  /** A key that says nothing, for walks that need fewer. */
  spare: Uint16Array;
}

/**
 * Partners as bitsets. A partner has a place, numbered from 0, which stays the same for as long as the partner is there. After
 * any number of puts and removes the index equals one that was built afresh.
 */
export class PartnerIndex<C extends Columns = Columns> {
  constructor(readonly data: IndexData<C>) {}

  /** An empty index. `shared` puts it into memory that threads can share. */
  static of<C extends Columns>(schema: Schema<C>, { capacity = 64, shared: threads = false } = {}): PartnerIndex<C> {
    checkSchema(schema);
    const memory = threads ? shared : own;
    const room = wordsFor(Math.max(1, capacity)) * 32;
    const stores = Object.entries(schema.columns).map(
      ([name, column]) => [name, storeOf(column, memory, room)] as const,
    );
    const joints = schema.joints.map((columns): Joint => {
      const sizes = columns.map((name) => sizeInJoint(schema.columns[name]));
      return { columns, sizes, key: memory.shorts(room) };
    });
    const present = { words: memory.ints(wordsFor(room)), count: 0 };
    return new PartnerIndex({
      ...{ schema, shared: threads, capacity: room, size: 0, ids: [], present, joints },
      spare: memory.shorts(room),
      stores: Object.fromEntries(stores),
    });
  }

  /** How many places there are; the places of partners who were removed are among them. */
  get size(): number {
    return this.data.size;
  }

  get words(): number {
    return wordsFor(this.data.size);
  }

  /** How many partners there are. */
  get partners(): number {
    return this.data.present.count;
  }

  has(i: number): boolean {
    return i >= 0 && i < this.data.size && hasBit(this.data.present.words, i);
  }

  id(i: number): string {
    return this.data.ids[i] ?? '';
  }

  /** Throws an Error for a column that does not exist or is of another kind. */
  store<K extends Store['kind']>(kind: K, name: string): Extract<Store, { kind: K }> {
    const store = this.data.stores[name];
    if (store?.kind !== kind) throw new Error(`There is no ${kind} called ${name}.`);
    return store as Extract<Store, { kind: K }>;
  }

  /**
   * What is known of the partner at a place from now on. A new place must be the next one. Throws a RangeError, with nothing
   * changed, for a value that its column does not have.
   */
  put(i: number, id: string, facts: Facts<C>): void {
    const { data } = this;
    if (!Number.isInteger(i) || i < 0 || i > data.size) throw new RangeError(`${i} is not a place.`);
    for (const [name, store] of Object.entries(data.stores)) checkFact(store, facts[name as keyof C]);
    if (i >= data.capacity) this.grow(data.capacity * 2);
    for (const [name, store] of Object.entries(data.stores)) putFact(store, i, facts[name as keyof C]);
    for (const joint of data.joints) joint.key[i] = this.keyOf(joint, i);
    data.ids[i] = id;
    data.size = Math.max(data.size, i + 1);
    setBit(data.present, i);
  }

  /** The partner is not there any more; the place can be put again. */
  remove(i: number): void {
    const { data } = this;
    if (!this.has(i)) return;
    for (const store of Object.values(data.stores))
      putFact(store, i, store.kind === 'set' || store.kind === 'keys' ? [] : 0);
    for (const joint of data.joints) joint.key[i] = 0;
    data.ids[i] = '';
    clearBit(data.present, i);
  }

  private keyOf({ columns, sizes }: Joint, i: number): number {
    return columns.reduce((key, name, c) => {
      const store = this.data.stores[name];
      return key * sizes[c]! + (store ? jointValue(store, i) : 0);
    }, 0);
  }

  private grow(capacity: number): void {
    const { data } = this;
    const memory: Memory = data.shared ? shared : own;
    for (const store of Object.values(data.stores)) growStore(store, memory, capacity);
    for (const joint of data.joints) joint.key = longer(joint.key, memory.shorts(capacity));
    data.present.words = longer(data.present.words, memory.ints(wordsFor(capacity)));
    data.spare = memory.shorts(capacity);
    data.capacity = capacity;
  }
}

function jointValue(store: Store, i: number): number {
  if (store.kind === 'keys') return 0;
  return store.kind === 'set' ? store.masks[0]![i]! : store.value[i]!;
}
