/** What is known of every partner, one column for each fact. Values are whole numbers from 0. */
export type Column =
  /** Any number of `values` values: one bitset for each. */
  | { readonly kind: 'set'; readonly values: number }
  /** One of `levels` levels, asked as "at least": one bitset for each threshold. */
  | { readonly kind: 'level'; readonly levels: number }
  /** A number under `below`, at most 65,536, that only gives points. */
  | { readonly kind: 'number'; readonly below: number }
  /** Rare words, such as the ids of demands that are ruled out: a short list of partners for each. */
  | { readonly kind: 'keys' };

export type Columns = Readonly<Record<string, Column>>;

export const set = (values: number) => ({ kind: 'set', values }) as const;
export const level = (levels: number) => ({ kind: 'level', levels }) as const;
/** Yes or no: a level of 0 or 1. */
export const flag = level(2);
export const number = (below: number) => ({ kind: 'number', below }) as const;
export const keys = { kind: 'keys' } as const;

export type Fact<C extends Column> = C extends { readonly kind: 'set' }
  ? readonly number[]
  : C extends { readonly kind: 'keys' }
    ? readonly string[]
    : number;

/** The facts of one partner. */
export type Facts<C extends Columns> = {
  readonly [Name in keyof C]: Fact<C[Name]>;
};

/**
 * The columns, and which of them are looked up together. The columns of a joint (levels, numbers, and sets of at most 8 values) share
 * one number for each partner, so that the points of all of them cost one look-up. The product of their sizes is at most 4,096.
 */
export interface Schema<C extends Columns = Columns> {
  readonly columns: C;
  readonly joints: readonly (readonly string[])[];
}

/** How many different values a column of a joint has. */
export function sizeInJoint(column: Column | undefined): number {
  if (column?.kind === 'level') return column.levels;
  if (column?.kind === 'number') return column.below;
  if (column?.kind === 'set' && column.values <= 8) return 1 << column.values;
  throw new RangeError('A joint is made of levels, numbers, and sets of at most 8 values.');
}

const most = 4096;

/** Throws a RangeError for a joint that is too large, names an unknown column or one that is in another joint. */
export function checkSchema({ columns, joints }: Schema): void {
  const named = joints.flat();
  if (new Set(named).size < named.length) throw new RangeError('A column is in one joint at most.');
  for (const joint of joints) {
    const product = joint.reduce((all, name) => all * sizeInJoint(columns[name]), 1);
    if (product > most) throw new RangeError(`The joint of ${joint.join(', ')} is larger than ${most}.`);
  }
}
