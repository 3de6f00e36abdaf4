/** How far a thread has got. */
export interface Progress {
  /** A word of the work’s own for what it is doing. */
  readonly phase: string;
  /** 0 to 100. */
  readonly percent: number;
}

/** What a thread says to whoever started it. */
export type FromThread<Output> =
  | { readonly progress: Progress }
  | { readonly question: unknown }
  | { readonly result: Output }
  | { readonly error: string };
