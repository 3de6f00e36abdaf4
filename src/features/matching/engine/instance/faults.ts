/** What is wrong in an instance, and where: `['pairs', 17, 2]` is the third item of the 18th pair. */
export interface InstanceFault {
  readonly path: Path;
  readonly message: string;
}

export type Path = readonly (string | number)[];

/** More faults than this are not listed: the first ones say what to do. */
const mostFaults = 20;

/** An instance that cannot be solved as it stands. The message has a line for each fault, its path first. */
export class BadInstance extends Error {
  override readonly name = 'BadInstance';

  constructor(readonly faults: readonly InstanceFault[]) {
    super(faults.map(faultLine).join('\n'));
  }
}

/** `pairs[17][2]: score 10001 is above 10000` */
export const faultLine = ({ path, message }: InstanceFault): string =>
  path.length === 0 ? message : `${pathText(path)}: ${message}`;

const pathText = (path: Path): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');

/** Collects faults while an instance is read. Gives up at the twentieth. */
export class Faults {
  private readonly found: InstanceFault[] = [];

  add(path: Path, message: string): void {
    this.found.push({ path, message });
    if (this.found.length === mostFaults) this.insistOnNone();
  }

  get count(): number {
    return this.found.length;
  }

  /** Throws a BadInstance when anything was found. */
  insistOnNone(): void {
    if (this.found.length > 0) throw new BadInstance(this.found);
  }
}

/** A value as a message shows it: short, whatever it is. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
