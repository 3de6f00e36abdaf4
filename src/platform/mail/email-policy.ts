/** Who overtakes whom: a sign-in link waits behind nothing, a digest behind everything. */
export const lanes = ['sign-in', 'transactional', 'reminder', 'bulk'] as const;
export type Lane = (typeof lanes)[number];

/**
 * What to do when a server took a letter and never said so: send again, flagged as a possible second copy, or hold it
 * for a person to decide.
 */
export type OnDoubt = 'resend' | 'hold';

/** `at-once`: at any hour. `by-day`: between 8:00 and 20:00 where the reader is. `once-a-day`: those of one day as one letter. */
export const timings = ['at-once', 'by-day', 'once-a-day'] as const;
export type Timing = (typeof timings)[number];

/**
 * What Canada's anti-spam law (CASL) says of a letter. `non_cem`: not commercial. `cem_exempt`: commercial, but about something
 * the reader already takes part in, so no consent is asked. `cem`: only to people who said yes.
 */
export const consentClasses = ['non_cem', 'cem_exempt', 'cem'] as const;
export type ConsentClass = (typeof consentClasses)[number];

/** What a reader can choose not to get; a letter without a topic always comes. */
export const topics = ['reminders', 'summaries'] as const;
export type Topic = (typeof topics)[number];

/** What its author says about a kind of letter. */
export interface GivenPolicy {
  /** Kebab-case and stable: it is stored with every letter. */
  readonly name: string;
  readonly onDoubt: OnDoubt;
  readonly lane: Lane;
  /** Minutes after which the letter is worse than none, for example an old sign-in link. */
  readonly ttl?: number;
  /** By the lane unless told: reminders and bulk letters leave by day. */
  readonly timing?: Timing;
  /** `non_cem` unless told. */
  readonly consentClass?: ConsentClass;
  /** Makes the letter one that can be unsubscribed from; reminders belong to `reminders` unless told. */
  readonly topic?: Topic | null;
  /**
   * Whether a coordinator phones whoever has no address. Transactional letters ask that unless told: they say something new that
   * the reader must know. Not those that only confirm what the reader just told us, no reminder (the first call is still on the
   * list), nothing that can be refused, and never a link to sign in, which only works on a screen.
   */
  readonly phone?: boolean;
}

/** A kind of letter as data: how it travels, and who may refuse it. The table `email_types` mirrors these. */
export interface EmailPolicy {
  readonly name: string;
  readonly onDoubt: OnDoubt;
  readonly lane: Lane;
  /** Minutes; undefined when it is never too late. */
  readonly ttl: number | undefined;
  readonly timing: Timing;
  readonly consentClass: ConsentClass;
  readonly topic: Topic | null;
  readonly phone: boolean;
}

/** The whole policy of a letter. Throws when it needs consent and nobody could give it. */
export function policyOf(given: GivenPolicy): EmailPolicy {
  const { name, onDoubt, lane, ttl, consentClass = 'non_cem' } = given;
  const topic = given.topic === undefined ? usual[lane].topic : given.topic;
  if (consentClass === 'cem' && !topic) throw new Error(`${name} needs consent, so it needs a topic`);
  const phone = given.phone ?? (lane === 'transactional' && topic === null);
  return { name, onDoubt, lane, ttl, consentClass, topic, phone, timing: given.timing ?? usual[lane].timing };
}

const usual: Readonly<Record<Lane, Pick<EmailPolicy, 'timing' | 'topic'>>> = {
  'sign-in': { timing: 'at-once', topic: null },
  transactional: { timing: 'at-once', topic: null },
  reminder: { timing: 'by-day', topic: 'reminders' },
  bulk: { timing: 'by-day', topic: null },
};
