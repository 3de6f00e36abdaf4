/** The bare address of `Name <address>`. */
export const addressOf = (mailbox: string): string => /<([^<>]+)>\s*$/.exec(mailbox)?.[1] ?? mailbox;

/** The name of `Name <address>`; empty for a bare address. */
export const nameOf = (mailbox: string): string => /^\s*"?([^"<]*?)"?\s*</.exec(mailbox)?.[1] ?? '';

/** One line without control characters, so that nothing a person typed can begin a header of its own. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** One mailbox and nothing else: no list, no comment, no second line, no route that libraries read in two ways. */
export const isMailbox = (address: string): boolean =>
  address.length <= 254 && /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@[^\s@<>()[\]\\,;:"\p{Cc}]+$/u.test(address);

/** A server's reply without addresses, short enough to keep. */
export const redacted = (reply: string): string => reply.replace(/[^\s<>]+@[^\s<>]+/g, '[address]').slice(0, 300);
