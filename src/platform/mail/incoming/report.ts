import type { Id } from '../../../kernel/id.js';
import type { DeliveryEventKind } from '../delivery-event.entity.js';

/** What came back for one of our letters, read but not yet believed. */
export interface Report {
  /** `dsn`, `arf`, or `provider:` and its name. */
  readonly source: string;
  /** The same for the same report, however often and by whatever way it comes. */
  readonly eventId: string;
  readonly kind: DeliveryEventKind;
  readonly code: string | null;
  /** The server's words without addresses. */
  readonly says: string;
  /** Who did not get it, as the server names them, in lower case; empty when it does not say. */
  readonly recipients: readonly string[];
  readonly clues: Clues;
}

/** What tells which letter it is about. */
export interface Clues {
  /** Where the report was sent to. */
  readonly sentTo: readonly string[];
  /** Every address in the report that could be a return path of ours. */
  readonly returnPaths: readonly string[];
  readonly outboxIds: readonly Id[];
  /** With angle brackets. */
  readonly messageIds: readonly string[];
}

/** Undefined: no report, for example an answer from somebody on holiday. */
export type Reading = Report | undefined;
