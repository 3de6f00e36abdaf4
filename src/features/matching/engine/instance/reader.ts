import { type Faults, type Path, shown } from './faults.js';

interface Bounds {
  readonly what: string;
  readonly min: number;
  readonly max: number;
  /** Stands in for a value that is not there. Without it, the value must be there. */
  readonly missing?: number;
}

/** Takes values out of parsed JSON. What does not fit is a fault with its path, and something harmless is read in its place. */
export class Reader {
  constructor(readonly faults: Faults) {}

  /** The fields of an object. One that is not among `fields` is refused: it is a typing error, or a wish nobody would grant. */
  record(value: unknown, path: Path, fields: readonly string[]): Readonly<Record<string, unknown>> {
    if (!isRecord(value)) {
      this.faults.add(path, `an object is needed, not ${shown(value)}`);
      return {};
    }
    for (const key of Object.keys(value))
      if (!fields.includes(key)) this.faults.add([...path, key], `unknown field; known are ${fields.join(', ')}`);
    return value;
  }

  /** A list; one that is not there is empty. */
  list(value: unknown, path: Path): readonly unknown[] {
    if (Array.isArray(value)) return value;
    if (value !== undefined) this.faults.add(path, `a list is needed, not ${shown(value)}`);
    return [];
  }

  /** A list that must be there, even when it is empty. */
  givenList(value: unknown, path: Path): readonly unknown[] {
    if (value === undefined) this.faults.add(path, 'is missing');
    return this.list(value, path);
  }

  whole(value: unknown, path: Path, { what, min, max, missing }: Bounds): number {
    if (value === undefined && missing !== undefined) return missing;
    const fault = wholeFault(value, { what, min, max });
    if (fault === null) return value as number;
    this.faults.add(path, fault);
    return min;
  }

  wholeOrNull(value: unknown, path: Path, bounds: Bounds): number | null {
    return value === null || value === undefined ? null : this.whole(value, path, bounds);
  }

  /** A short text. An empty one stands in for one that does not fit. */
  text(value: unknown, path: Path, what: string): string {
    const fault = textFault(value, what);
    if (fault === null) return value as string;
    this.faults.add(path, fault);
    return '';
  }

  /** The number of whoever has this id, or -1. */
  known(value: unknown, path: Path, { what, ids }: { what: string; ids: ReadonlyMap<string, number> }): number {
    const id = this.text(value, path, `${what} id`);
    const known = ids.get(id) ?? -1;
    if (known < 0 && id !== '') this.faults.add(path, `unknown ${what} ${shown(id)}`);
    return known;
  }

  /** The same for a list of ids, each once. */
  knownList(value: unknown, path: Path, { what, ids }: { what: string; ids: ReadonlyMap<string, number> }): number[] {
    const seen = new Set<number>();
    this.list(value, path).forEach((id, i) => {
      const known = this.known(id, [...path, i], { what, ids });
      if (known >= 0 && seen.has(known)) this.faults.add([...path, i], `${what} ${shown(id)} is listed twice`);
      if (known >= 0) seen.add(known);
    });
    return [...seen];
  }
}

/** An object that is no list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with a number, or null. */
export function wholeFault(value: unknown, { what, min, max }: Bounds): string | null {
  if (value === undefined) return `${what} is missing`;
  if (typeof value !== 'number' || !Number.isInteger(value)) return `${what} ${shown(value)} is not a whole number`;
  if (value < min) return min === 0 ? `${what} ${value} is negative` : `${what} ${value} is below ${min}`;
  return value > max ? `${what} ${value} is above ${max}` : null;
}

const longest = 200;

function textFault(value: unknown, what: string): string | null {
  if (value === undefined) return `${what} is missing`;
  if (typeof value !== 'string') return `${what} ${shown(value)} is not a text`;
  if (value === '') return `${what} is empty`;
  if (value.length > longest) return `${what} has ${value.length} characters; ${longest} are the most`;
  return hidden.test(value) ? `${what} ${shown(value)} has characters that cannot be seen` : null;
}

/**
 * Line breaks, tabs and control characters would break tables and lines of messages; those without width would make two ids look
 * like one.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
