/** The fields of one group, names in lower case; of a repeated one the first counts. */
export type Fields = ReadonlyMap<string, string>;

/** `Name: value` lines in groups with empty lines between them (RFC 3464, 2.1). Lines that are none are left out. */
export const groupsOf = (text: string): Fields[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map(fieldsOf)
    .filter(({ size }) => size > 0);

function fieldsOf(group: string): Fields {
  const fields = new Map<string, string>();
  for (const line of group.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [start = '', name] = /^\s*([\w-]{1,60})\s*:/.exec(line) ?? [];
    if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), line.slice(start.length).trim());
  }
  return fields;
}

const most = 10_000;

/** The address of `rfc822; <marie@example.ca>`, in lower case; empty when there is none. */
export const addressIn = (value: string | undefined): string =>
  (value ?? '')
    .split(/[\s<>;,:"'()]/, most)
    .find((word) => /.@./.test(word))
    ?.toLowerCase() ?? '';
