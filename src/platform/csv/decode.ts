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

function unreadable(bytes: Uint8Array, name: string): Fault | null {
  if (bytes.length > maxBytes) return tooBig(name);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return spreadsheet(name);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return notUtf8(name);
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
