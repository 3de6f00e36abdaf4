/** A query that must find nothing. Checked after every database test and by `tandem check-data`. */
export interface Invariant {
  readonly says: string;
  readonly offenders: string;
}
