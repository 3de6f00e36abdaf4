/** A word that would end somebody’s letters is for whoever holds the letter. */
export const closed = ([name, value]: [string, string]): [string, string] =>
  /^List-Unsubscribe$/i.test(name)
    ? [name, value.replace(/<(https?:\/\/[^/>]*\/|mailto:)?[^>]*>/g, '<$1…>')]
    : [name, value];

/** The head of a message as pairs, folded lines joined. */
export function headersOf(message: Buffer): [string, string][] {
  const [head = ''] = message.toString('utf8').split('\r\n\r\n', 1);
  return head
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
}
