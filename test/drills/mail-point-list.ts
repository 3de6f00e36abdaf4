import type { Stage } from './mail-sink-line.js';

/** What must have become of a letter whose sender died at a point. */
export type Fate =
  /** Nobody was told anything: no copy, no row. */
  | 'never'
  /** The server cannot have had it: one copy, no flag. */
  | 'once'
  /** The server may have it and had not: held, or sent again with the flag on. */
  | 'doubt-missing'
  /** The server may have it and had: held, or a second copy with the flag on. */
  | 'doubt-arrived'
  /** It depends on which of two machines was quicker; only the promises hold. */
  | 'either';

export interface Point {
  readonly name: string;
  readonly part: 'worker' | 'relay';
  readonly fate: Fate;
  /** Seen by the mail server, which stops before it answers; all others are seen by the victim itself. */
  readonly stage?: Stage;
}

const worker = (name: string, fate: Fate, stage?: Stage): Point => ({
  name,
  part: 'worker',
  fate,
  ...(stage && { stage }),
});
const relay = (name: string): Point => ({ name, part: 'relay', fate: 'once' });

/** Every place between two words to another machine, in the order in which a letter passes them. */
export const points: readonly Point[] = [
  worker('written', 'never'),
  worker('committed', 'once'),
  relay('swept'),
  relay('pick-under-way'),
  relay('picked'),
  relay('offered'),
  worker('taken', 'once'),
  worker('claim-under-way', 'once'),
  worker('claimed', 'once'),
  worker('composed', 'once'),
  worker('connected', 'once'),
  worker('sender-named', 'once', 'rcpt'),
  worker('recipient-named', 'once', 'data'),
  worker('before-mark', 'once'),
  worker('mark-under-way', 'either'),
  worker('marked', 'doubt-missing'),
  worker('end-sent', 'doubt-missing', 'end'),
  worker('kept', 'doubt-arrived', 'taken'),
  worker('answered', 'doubt-arrived'),
  worker('settle-under-way', 'either'),
  worker('settled', 'once'),
];
