import PostalMime, { type Email } from 'postal-mime';
import { wellFormed } from '../header.js';

/** A message with its parts where a report has them. Texts are decoded, and of characters that can be kept. */
export interface OpenMail {
  /** The values of each header, by its name in lower case. */
  readonly head: ReadonlyMap<string, readonly string[]>;
  /** What a program reads: the fields of message/delivery-status; the whole message when its parts cannot be told apart. */
  readonly status: string;
  /** The fields of message/feedback-report. */
  readonly feedback: string;
  /** What a person reads. */
  readonly text: string;
  /** The letter that came back, or its headers. */
  readonly returned: string;
}

const longest = 512 * 1024;
const mostLines = 20_000;
const limits = { attachmentEncoding: 'arraybuffer', maxNestingDepth: 20, maxHeadersSize: 256 * 1024 } as const;

/**
 * Opens the first half megabyte of a message, or the first 20,000 lines: what matters comes first. Undefined when it is no message
 * at all. Never throws.
 */
export async function openMail(raw: Uint8Array): Promise<OpenMail | undefined> {
  try {
    const read = beginningOf(raw);
    const mail = await PostalMime.parse(read, limits);
    return mail.headers.length > 0 ? partsOf(mail, read) : undefined;
  } catch {
    return undefined;
  }
}

function beginningOf(raw: Uint8Array): Uint8Array {
  const read = raw.subarray(0, longest);
  let end = 0;
  for (let lines = 0; lines < mostLines; lines += 1) {
    const at = read.indexOf(0x0a, end);
    if (at < 0) return read;
    end = at + 1;
  }
  return read.subarray(0, end);
}

function partsOf(mail: Email, raw: Uint8Array): OpenMail {
  const part = (...types: string[]) =>
    mail.attachments
      .filter(({ mimeType }) => types.includes(mimeType))
      .map(({ content }) => textOf(content))
      .join('\n\n');
  const head = headOf(mail);
  const promised = /delivery-status/i.test(head.get('content-type')?.[0] ?? '');
  return {
    head,
    status: part('message/delivery-status', 'message/global-delivery-status') || (promised ? textOf(raw) : ''),
    feedback: part('message/feedback-report'),
    text: wellFormed(mail.text ?? withoutTags(mail.html ?? '')),
    returned: part(
      'message/rfc822',
      'text/rfc822-headers',
      'message/rfc822-headers',
      'message/global',
      'message/global-headers',
    ),
  };
}

function headOf({ headers }: Email): Map<string, string[]> {
  const head = new Map<string, string[]>();
  for (const { key, value } of headers) head.set(key, [...(head.get(key) ?? []), wellFormed(value)]);
  return head;
}

const withoutTags = (html: string): string => html.replace(/<[^<>]*>/g, ' ');

/** UTF-8, or the old western set where it is not. */
function textOf(content: ArrayBuffer | Uint8Array | string): string {
  if (typeof content === 'string') return wellFormed(content);
  const text = new TextDecoder().decode(content);
  return wellFormed(text.includes('\ufffd') ? new TextDecoder('latin1').decode(content) : text);
}
