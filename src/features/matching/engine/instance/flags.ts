/** One array for each set of people, however many quotas are about them. */
export class Flags {
  private readonly known = new Map<string, Uint8Array>();

  constructor(private readonly partners: number) {}

  /** A 1 for each of these. */
  of(members: readonly number[]): Uint8Array {
    const key = members.join();
    const flags = this.known.get(key) ?? new Uint8Array(this.partners);
    for (const p of members) flags[p] = 1;
    this.known.set(key, flags);
    return flags;
  }
}
