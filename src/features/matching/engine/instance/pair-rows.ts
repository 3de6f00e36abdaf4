/**
 * The pairs of an instance, a row each, ids as they were written. Rows are kept in typed columns: ten million of them take about
 * 160 MB, where a list of lists of texts would take more memory than a process is given.
 */
export class PairRows {
  private readonly partnerIds = new Map<string, number>();
  private readonly demandIds = new Map<string, number>();
  private partners = new Int32Array(1024);
  private demands = new Int32Array(1024);
  private scores = new Float64Array(1024);
  private rows = 0;

  get count(): number {
    return this.rows;
  }

  /** Any number is taken as a score here, and checked when the instance is read. */
  add(partner: string, demand: string, score: number): void {
    this.addNumbered(this.partnerNumber(partner), this.demandNumber(demand), score);
  }

  /** The same with ids that were numbered before. */
  addNumbered(partner: number, demand: number, score: number): void {
    if (this.rows === this.partners.length) this.grow();
    this.partners[this.rows] = partner;
    this.demands[this.rows] = demand;
    this.scores[this.rows] = score;
    this.rows += 1;
  }

  partnerNumber(id: string): number {
    return numberOf(this.partnerIds, id);
  }

  demandNumber(id: string): number {
    return numberOf(this.demandIds, id);
  }

  /** The ids in the order in which they first appear, and which of them each row names. */
  columns() {
    return {
      partnerIds: [...this.partnerIds.keys()],
      demandIds: [...this.demandIds.keys()],
      partner: this.partners.subarray(0, this.rows),
      demand: this.demands.subarray(0, this.rows),
      score: this.scores.subarray(0, this.rows),
    };
  }

  private grow(): void {
    const grown = <Column extends Int32Array | Float64Array>(to: Column, from: Column): Column => {
      to.set(from);
      return to;
    };
    this.partners = grown(new Int32Array(this.rows * 2), this.partners);
    this.demands = grown(new Int32Array(this.rows * 2), this.demands);
    this.scores = grown(new Float64Array(this.rows * 2), this.scores);
  }
}

function numberOf(ids: Map<string, number>, id: string): number {
  const known = ids.get(id);
  if (known !== undefined) return known;
  ids.set(id, ids.size);
  return ids.size - 1;
}
