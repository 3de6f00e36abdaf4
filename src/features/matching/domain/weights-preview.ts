import type { Id } from '../../../kernel/id.js';
import type { Text } from '../../../kernel/text.js';

/** What other weights would change for one open request. */
export interface PreviewedRequest {
  readonly id: Id;
  readonly code: string;
  readonly title: Text;
  readonly places: number;
  readonly into: readonly string[];
  readonly out: readonly string[];
}

export interface WeightsPreview {
  /** Requests that were looked at. */
  readonly looked: number;
  /** Open requests in all. */
  readonly open: number;
  /** Those in which something would change. */
  readonly changed: readonly PreviewedRequest[];
}
