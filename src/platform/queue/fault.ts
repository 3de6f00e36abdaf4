/** What was thrown, as a page may show it. */
export interface Fault {
  /** Its class, for example `QueryFailedError`. */
  readonly kind: string;
  /** The first line of its message, without what may be about a person. */
  readonly message: string;
}

/** What an error, or what the queue kept of one, says to an engineer. */
export function faultOf(error: unknown): Fault {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return { kind: className(name), message: withoutPeople(message) };
}

/** The queue keeps a message and a stack, which begins with the name of the class. */
export const keptFault = (message: string, stack: string | undefined): Fault => ({
  kind: className(/^\w+/.exec(stack ?? '')?.[0] ?? ''),
  message: withoutPeople(message),
});

const className = (name: string): string =>
  /^[A-Z]\w{0,60}(Error|Exception|Refusal)$|^Refusal$/.test(name) ? name : 'Error';

const id = /([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/;
/** Values that a message quotes, connects with, or is about. */
const values = [
  /"[^"]*("|$)|“[^”]*(”|$)|«[^»]*(»|$)|`[^`]*(`|$)|(?<!\w)'[^']*('|$)/g,
  /\S*(@|:\/\/)\S*/g,
  /[[{].*/g,
  /=\s*\(?[^\s)]*\)?/g,
];
/** A telephone, a health card, a birthday: seven digits and more. */
const number = /\+?\d(?:[ ().-]*\d){6,}/g;
const kept = new Set(
  [
    'A An The No Not Nothing Nobody There This That Too Out All Only One Two Cannot Could Can Failed Unknown Invalid Missing',
    'Unexpected Expected Connection Query Timeout Request Response Maximum Server Client Database Job Tick Round Part Letter',
    'PostgreSQL Redis BullMQ SMTP JSON SQL UUID TLS DNS URL NULL NaN Tandem',
  ].flatMap((line) => line.split(' ')),
);

/**
 * The first line of a message with an ellipsis for whatever may be about a person: quoted values, addresses, numbers that could
 * be dialled, and every word with a capital that is not known to begin a sentence. Ids stay. Rather too little than too much.
 */
export function withoutPeople(message: string): string {
  const [line = ''] = message.slice(0, 400).split('\n');
  const parts = line.split(id).map((part, place) => (place % 2 === 1 ? part : plainWords(part)));
  return parts
    .join('')
    .replace(/…(\s*…)+/g, '…')
    .trim();
}

const plainWords = (text: string): string =>
  values
    .reduce((left, value) => left.replace(value, '…'), text)
    .replace(number, '…')
    .replace(/[\p{L}\p{M}_][\p{L}\p{M}\p{N}_’'-]*/gu, (word) => (isPlain(word) ? word : '…'));

const isPlain = (word: string): boolean =>
  kept.has(word) ||
  /^[a-z][a-z0-9_’'-]*$/.test(word) ||
  /^E[A-Z]{4,12}$/.test(word) ||
  /^[A-Z]\w+(Error|Exception)$/.test(word);
