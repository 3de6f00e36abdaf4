/** What a repair is about: the empty seats of a demand, a partner who has room, or both. */
export interface Focus {
  readonly demand?: number;
  readonly partner?: number;
}
