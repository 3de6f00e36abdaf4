import { domainToASCII } from 'node:url';

/** The bare address of `Name <address>`. */
export const addressOf = (mailbox: string): string => /<([^<>]+)>\s*$/.exec(mailbox)?.[1] ?? mailbox;

/** The name of `Name <address>`; empty for a bare address. */
export const nameOf = (mailbox: string): string => /^\s*"?([^"<]*?)"?\s*</.exec(mailbox)?.[1] ?? '';

/** One line without control characters, so that nothing a person typed can begin a header of its own. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** As a mail server may see it: no control characters but line ends and tabs, no halves of characters. */
export const wellFormed = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');

/** The first characters of a text, and `…` when there are more. */
export const clipped = (text: string, most: number): string => {
  const characters = Array.from(text.slice(0, most * 2 + 2));
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
};

/** The address as it goes over the line: the host in ASCII (RFC 5890), which every server understands. */
export const wireAddress = (address: string): string => {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
};

/** Labels of up to 63 characters with dots between them, as a name server knows them. */
const isHost = (host: string): boolean =>
  host.length <= 253 &&
  /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?)*$/i.test(domainToASCII(host));

const mailbox = /^([^\s@<>()[\]\\,;:"\p{Cc}]{1,64})@([^\s@<>()[\]\\,;:"\p{C}]+)$/u;

/** One mailbox and nothing else: no list, no comment, no second line, no route that libraries read in two ways. */
export function isMailbox(address: string): boolean {
  const [, local = '', host = ''] = mailbox.exec(address) ?? [];
  return address.length <= 254 && local !== '' && !/^\.|\.$|\.\./.test(local) && isHost(host);
}

/** A server's reply without addresses, short enough to keep, and only of characters that a database takes. */
export const redacted = (reply: string): string =>
  clipped(oneLine(wellFormed(reply)).replace(/[^\s<>]+/g, withoutAddress), 300);

/** Looks at each word once: a pattern that looks for what comes before an `@` takes minutes for a long word without one. */
const withoutAddress = (word: string): string => (/.@./.test(word) ? '[address]' : word);
