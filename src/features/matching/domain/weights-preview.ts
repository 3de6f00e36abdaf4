import type { Id } from '../../../kernel/id.js';
import type { Text } from '../../../kernel/text.js';

/** How many people, and how they are called where that may be read. */
export interface Newly {
  readonly count: number;
  readonly names: readonly string[];
}

/** What other weights would change for one open request. */
export interface PreviewedRequest {
  readonly id: Id;
  readonly code: string;
  readonly title: Text;
  readonly places: number;
  readonly into: Newly;
  readonly out: Newly;
}

export interface WeightsPreview {
  /** Requests that were looked at. */
  readonly looked: number;
  /** Open requests in all. */
  readonly open: number;
  /** Those in which something would change. */
  readonly changed: readonly PreviewedRequest[];
}
