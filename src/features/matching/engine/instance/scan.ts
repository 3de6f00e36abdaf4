/** Places in the bytes of a JSON text. Nothing here knows more of JSON than where its values end. */

export const sign = {
  quote: 0x22,
  escape: 0x5c,
  comma: 0x2c,
  colon: 0x3a,
  list: 0x5b,
  listEnd: 0x5d,
  object: 0x7b,
  objectEnd: 0x7d,
} as const;

/** The first byte from here that is no white space. */
export function skipSpace(bytes: Uint8Array, from: number): number {
  let i = from;
  while (bytes[i] === 0x20 || bytes[i] === 0x0a || bytes[i] === 0x0d || bytes[i] === 0x09) i += 1;
  return i;
}

/** One past the closing quote of the text whose opening quote is at `from`; the end of the bytes when there is none. */
function textEnd(bytes: Uint8Array, from: number): number {
  let i = from + 1;
  while (i < bytes.length && bytes[i] !== sign.quote) i += bytes[i] === sign.escape ? 2 : 1;
  return Math.min(i + 1, bytes.length);
}

/** One past the end of the value at `from`: a list or object to its bracket, anything else to the next comma or bracket. */
export function valueEnd(bytes: Uint8Array, from: number): number {
  let [i, depth] = [from, 0];
  while (i < bytes.length && !(depth === 0 && i > from && isStop(bytes[i]!))) {
    depth += turn(bytes[i]!);
    if (depth < 0) return i;
    i = bytes[i] === sign.quote ? textEnd(bytes, i) : i + 1;
  }
  return i;
}

const isStop = (byte: number): boolean => byte === sign.comma || turn(byte) < 0;

/** Whether a bracket opens (1) or closes (-1) here. */
function turn(byte: number): number {
  if (byte === sign.list || byte === sign.object) return 1;
  return byte === sign.listEnd || byte === sign.objectEnd ? -1 : 0;
}

/** Where the value of a key of the outermost object begins, or -1. */
export function valueOf(bytes: Uint8Array, key: string): number {
  let i = skipSpace(bytes, 0);
  if (bytes[i] !== sign.object) return -1;
  i = skipSpace(bytes, i + 1);
  while (bytes[i] === sign.quote) {
    const end = textEnd(bytes, i);
    const found = spells(bytes, i + 1, end - 1, key);
    const colon = skipSpace(bytes, end);
    if (bytes[colon] !== sign.colon) return -1;
    i = skipSpace(bytes, colon + 1);
    if (found) return i;
    i = skipSpace(bytes, valueEnd(bytes, i));
    if (bytes[i] !== sign.comma) return -1;
    i = skipSpace(bytes, i + 1);
  }
  return -1;
}

function spells(bytes: Uint8Array, from: number, to: number, key: string): boolean {
  if (to - from !== key.length) return false;
  for (let i = from; i < to; i += 1) if (bytes[i] !== key.charCodeAt(i - from)) return false;
  return true;
}
