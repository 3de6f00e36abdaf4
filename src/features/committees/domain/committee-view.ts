import type { Id } from '../../../kernel/id.js';
import type { Locale, Text } from '../../../kernel/text.js';
import type { SeatRole } from '../../../kernel/vocabulary/index.js';

/** A committee and its rules, as pages and other features see it. */
export interface CommitteeView {
  readonly id: Id;
  readonly code: string;
  readonly name: Text;
  /** How many seats the terms of reference define. */
  readonly seats: number;
  readonly patientSeatsMin: number;
  readonly patientCoChairMin: number;
  readonly termYears: number;
  readonly quorum: number;
  readonly bothLanguages: boolean;
}

/** One seat and who holds it; a vacant seat has no holder. Days are 'YYYY-MM-DD'. */
export interface SeatView {
  readonly id: Id;
  readonly committeeId: Id;
  readonly role: SeatRole;
  readonly holderId: Id | null;
  readonly holder: string | null;
  /** The holder's language of contact. */
  readonly locale: Locale | null;
  readonly termStart: string | null;
  readonly termEnd: string | null;
}
