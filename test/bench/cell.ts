import { type Kind } from './synth.js';

/** One network to measure on. */
export interface Size {
  readonly partners: number;
  readonly demands: number;
}

/** One question to one fresh process. */
export interface Cell extends Size {
  readonly task: string;
  readonly kind: Kind;
  readonly seed: number;
  /** Leave out what takes long. */
  readonly quick: boolean;
  /** Where the compiled peers and temporary files are. */
  readonly directory: string;
}

/** What a task found: numbers, texts and yes or no, ready for JSON. */
export type Findings = Readonly<Record<string, number | string | boolean | null>>;

export const round3 = (number: number): number => Math.round(number * 1_000) / 1_000;

export const sizeName = ({ partners, demands }: Size): string =>
  `${partners.toLocaleString('en')} × ${demands.toLocaleString('en')}`;
