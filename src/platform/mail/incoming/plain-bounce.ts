import { addressIn } from './fields.js';
import type { OpenMail } from './open-mail.js';
import { codeIn, type Said } from './verdict.js';

/** What a server wrote for people only, as qmail, old Exim and many gateways do. */
export interface PlainBounce extends Said {
  readonly recipients: readonly string[];
}

const machines = /mailer-?daemon|postmaster|mail delivery (sub)?system|mail\.?delivery|<>/i;
const returned =
  /undeliver|could not be delivered|can(no|')t be delivered|wasn['’]t able to deliver|returned mail|failure notice|deliver(y|ed)? (status notification|has |have )?(failed|failure|delayed)|non (remis|distribu)|n['’]a pas pu être|échec de (la )?(remise|distribution|livraison)|permanent error|delayed|retardé/i;
const waiting = /\bwarning\b|delayed|will (continue|keep|be retried)|retardé|sera retent|no action is required/i;
const final = /permanent|giv(en|ing) up|failed|not going to try|échec|undeliver/i;
const below = /^--.*(copy of|original message|below this line|message d['’]origine|unsent message).*$/im;

/** Every report says by then what happened. */
const enough = 4_000;

/** Reads it, when a machine wrote it and says that a letter did not arrive. Undefined otherwise: people write about letters, too. */
export function plainBounce(mail: OpenMail): PlainBounce | undefined {
  const failed = mail.head.get('x-failed-recipients') ?? [];
  const said = mail.text.slice(0, enough).split(below, 1);
  const own = [first(mail, 'subject'), mail.status, ...said].join('\n').slice(0, enough);
  if (!(failed.length > 0 || isByMachine(mail)) || !returned.test(own)) return undefined;
  const recipients = [...failed.flatMap((value) => value.split(',')).map(addressIn), named(own)].filter(Boolean);
  return { action: actionIn(own), code: codeIn(own), words: own, recipients: [...new Set(recipients)] };
}

const first = ({ head }: OpenMail, name: string): string => head.get(name)?.[0] ?? '';

const isByMachine = (mail: OpenMail): boolean =>
  machines.test(first(mail, 'from')) || machines.test(first(mail, 'return-path'));

const actionIn = (words: string): string => (waiting.test(words) && !final.test(words) ? 'delayed' : 'failed');

/** The first address on a line of its own, in brackets or not: `<marie@example.ca>:`. */
const named = (text: string): string => addressIn(/^[ \t]*<?[^\s<>@]+@[^\s<>@]+>?:?[ \t]*$/m.exec(text)?.[0]);
