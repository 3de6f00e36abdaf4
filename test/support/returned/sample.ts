import type { DeliveryEventKind } from '../../../src/platform/mail/delivery-event.entity.js';

/** What came back, with the address and the ids of a letter in their places, and what it truly means. */
export interface Sample {
  readonly name: string;
  /** `nothing`: no report. */
  readonly means: DeliveryEventKind | 'nothing';
  /** As bytes when it is not plain text. */
  readonly raw: (about: About) => string | Buffer;
}

/** The letter that a sample is about. */
export interface About {
  /** The reader's address. */
  readonly to: string;
  /** Where servers return it. */
  readonly from: string;
  readonly outboxId: string;
  /** Without angle brackets. */
  readonly messageId: string;
}
