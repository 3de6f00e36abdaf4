import type { DeliveryEventKind } from '../../../src/platform/mail/delivery-event.entity.js';
import { broken } from './broken-samples.js';
import { complaints } from './complaint-samples.js';
import { exchange, ses } from './exchange-samples.js';
import { noReports } from './no-report-samples.js';
import { exim, french, gmail } from './other-samples.js';
import { plain } from './plain-samples.js';
import { postfix, sendmail } from './postfix-samples.js';

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

/** Shapes seen in the wild, written down by hand: the wording is the servers' own, the names are examples. */
export const samples: readonly Sample[] = [
  ...[...postfix, ...exim, ...exchange, ...gmail, ...sendmail, ...ses, ...french],
  ...[...plain, ...complaints, ...noReports, ...broken],
];
