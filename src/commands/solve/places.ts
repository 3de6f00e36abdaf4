import { BadInstance, Faults, type InstanceFault, type Path } from '../../features/matching/engine/instance/faults.js';

interface QuotaPlace {
  readonly demand: number;
  /** Its number among the quotas of its demand. */
  readonly number: number;
  /** Its number among all quotas. */
  readonly index: number;
}

/** Remembers in which row of which file each part of an instance stood, so that a fault can be found in a spreadsheet. */
export class Places {
  private readonly rows = new Map<string, number[]>();
  private readonly quotas = new Map<string, number>();
  private readonly faults = new Faults();

  note(table: string, row: number): void {
    const rows = this.rows.get(table);
    if (rows) rows.push(row);
    else this.rows.set(table, [row]);
  }

  noteQuota({ demand, number, index }: QuotaPlace): void {
    this.quotas.set(`${demand} ${number}`, index);
  }

  refuse(table: string, index: number, column: string, message: string): void {
    this.refuseRow(table, this.rowOf(table, index), column, message);
  }

  refuseRow(table: string, row: number, column: string, message: string): void {
    this.faults.add([`${table}.csv row ${row}, ${column}`], message);
  }

  refuseFile(message: string): void {
    this.faults.add([], message);
  }

  /** Throws what was refused so far. */
  insistOnNone(): void {
    this.faults.insistOnNone();
  }

  /** The same faults with files, rows and columns in place of paths. */
  inFiles({ faults }: BadInstance): BadInstance {
    return new BadInstance(
      faults.map(({ path, message }) => ({ path: this.pathInFile(path), message: this.said(message) })),
    );
  }

  private pathInFile(path: Path): InstanceFault['path'] {
    const [table, index, ...rest] = path;
    if (table === 'settings') return [`--${String(index)}`];
    if (table === 'demands' && rest[0] === 'quotas' && typeof rest[1] === 'number') {
      const quota = this.quotas.get(`${String(index)} ${rest[1]}`) ?? 0;
      return [place('quotas', this.rowOf('quotas', quota), rest[2])];
    }
    if (typeof table !== 'string' || typeof index !== 'number') return path;
    return [place(table, this.rowOf(table, index), rest[0])];
  }

  /** `pairs[3]` in a sentence is a row too. */
  private said(message: string): string {
    const named = /\b(partners|demands|pairs|locks|forbidden|current)\[(\d+)\]/g;
    return message.replace(
      named,
      (_, table: string, index: string) => `row ${this.rowOf(table, Number(index))} of ${table}.csv`,
    );
  }

  private rowOf(table: string, index: number): number {
    return this.rows.get(table)?.[index] ?? 0;
  }
}

function place(table: string, row: number, column: string | number | undefined): string {
  const name = typeof column === 'number' ? ['partner', 'demand', 'score'][column] : column;
  return `${table}.csv row ${row}${name === undefined ? '' : `, ${name}`}`;
}
