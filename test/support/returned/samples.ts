import { broken } from './broken-samples.js';
import { complaints } from './complaint-samples.js';
import { exchange, ses } from './exchange-samples.js';
import { noReports } from './no-report-samples.js';
import { exim, french, gmail } from './other-samples.js';
import { plain } from './plain-samples.js';
import { postfix, sendmail } from './postfix-samples.js';
import type { Sample } from './sample.js';

/** Shapes seen in the wild, written down by hand: the wording is the servers' own, the names are examples. */
export const samples: readonly Sample[] = [
  ...[...postfix, ...exim, ...exchange, ...gmail, ...sendmail, ...ses, ...french],
  ...[...plain, ...complaints, ...noReports, ...broken],
];
