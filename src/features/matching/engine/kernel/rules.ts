/** So many people of one kind at one table. */
export interface Quota {
  readonly demand: number;
  /** One for each partner: 1 for whoever counts. Quotas about the same people share one array. */
  readonly members: Uint8Array;
  readonly min: number;
  readonly max: number | null;
  /** What each missing person costs; null when the rule must hold. */
  readonly price: number | null;
}

/** Hours a month: what one place of each demand takes, and what each partner can give over all places; -1 for no limit. */
export interface Hours {
  readonly demand: Int32Array;
  readonly partner: Int32Array;
}

/** Rules that no flow can carry. */
export interface Rules {
  readonly hours?: Hours;
  readonly quotas: readonly Quota[];
}
