import { wholeFile, type Fault } from './fault.js';

const maxBytes = 10_000_000;

type Decoded = { readonly text: string } | { readonly fault: Fault };

/** Bytes to text: UTF-8 with or without a byte order mark. Anything else is named, with what to do about it. */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const fault = unreadable(bytes, name);
  if (fault) return { fault };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
    return text.trim() === '' ? { fault: empty(name) } : { text };
  } catch {
    return { fault: notUtf8(name) };
  }
}

/** The first bytes of a zip archive, which every workbook is, and of UTF-16 text. */
const zip = [0x50, 0x4b];
const utf16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

function unreadable(bytes: Uint8Array, name: string): Fault | null {
  const starts = (mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);
  if (bytes.length > maxBytes) return tooBig(name);
  if (starts(zip)) return spreadsheet(name);
  if (utf16.some(starts)) return notUtf8(name);
  return bytes.includes(0) ? binary(name) : null;
}

const empty = (name: string) => wholeFile(`${name} is empty.`, `${name} est vide.`);

const tooBig = (name: string) =>
  wholeFile(
    `${name} is larger than 10 megabytes. Split it into smaller files.`,
    `${name} dépasse 10 mégaoctets. Divisez-le en fichiers plus petits.`,
  );

const spreadsheet = (name: string) =>
  wholeFile(
    `${name} is a spreadsheet, not a CSV file. Save it as “CSV UTF-8” and try again.`,
    `${name} est un classeur et non un fichier CSV. Enregistrez-le en «\u00a0CSV UTF-8\u00a0», puis réessayez.`,
  );

const notUtf8 = (name: string) =>
  wholeFile(
    `The letters in ${name} cannot be read. Save it as “CSV UTF-8” and try again.`,
    `Les caractères de ${name} sont illisibles. Enregistrez-le en «\u00a0CSV UTF-8\u00a0», puis réessayez.`,
  );

const binary = (name: string) =>
  wholeFile(
    `${name} is not a text file. A CSV file is needed.`,
    `${name} n’est pas un fichier texte. Il faut un fichier CSV.`,
  );
