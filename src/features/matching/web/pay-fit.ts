import { paidYears, type PaidWork, type PaidYear } from '../domain/pay.js';

/** How the pay of an offer stands to the limit that the partner has set. */
export interface PayFit {
  readonly ceiling: number;
  readonly years: readonly PaidYear[];
}

/** Null for whoever has set no limit. */
export const payFit = (ceiling: number | null, work: PaidWork, promised: readonly PaidWork[]): PayFit | null =>
  ceiling === null ? null : { ceiling, years: paidYears(work, promised) };
