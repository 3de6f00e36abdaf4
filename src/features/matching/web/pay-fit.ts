import { paidYears, type PaidWork, type PaidYear } from '../domain/pay.js';

/** How the pay of an offer stands to the limit that the partner has set. */
export interface PayFit {
  readonly ceiling: number;
  readonly years: readonly PaidYear[];
}

export const payFit = (ceiling: number, work: PaidWork, promised: readonly PaidWork[]): PayFit => ({
  ceiling,
  years: paidYears(work, promised),
});
