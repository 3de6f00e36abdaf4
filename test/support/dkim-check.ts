import { createHash, createVerify } from 'node:crypto';

/**
 * Reads a DKIM signature as a receiving server does (RFC 6376, relaxed/relaxed, rsa-sha256), written without a look at the signer.
 * Answers with the names of the headers that are signed; throws when the body or the headers were changed.
 */
export function checkDkim(message: Buffer, publicKey: string): string[] {
  const raw = message.toString('latin1');
  const cut = raw.indexOf('\r\n\r\n');
  const headers = raw.slice(0, cut).split(/\r\n(?![ \t])/);
  const signature = headers.find((line) => /^dkim-signature:/i.test(line)) ?? '';
  const tags = tagsOf(signature);
  const bodyHash = createHash('sha256')
    .update(relaxedBody(raw.slice(cut + 4)), 'latin1')
    .digest('base64');
  if (bodyHash !== tags['bh']) throw new Error('The body was changed');
  const names = (tags['h'] ?? '').split(':');
  const signed = names.map((name) => relaxed(headers.findLast((line) => named(line) === name.toLowerCase()) ?? ''));
  const last = relaxed(signature.replace(/(\bb=)[^;]*$/, '$1'));
  const whole = [...signed, last].join('\r\n');
  const right = createVerify('RSA-SHA256')
    .update(whole, 'latin1')
    .verify(publicKey, tags['b'] ?? '', 'base64');
  if (!right) throw new Error('The headers were changed');
  return names;
}

const named = (line: string) => line.slice(0, line.indexOf(':')).trim().toLowerCase();

const tagsOf = (signature: string): Record<string, string> =>
  Object.fromEntries(
    signature
      .slice(signature.indexOf(':') + 1)
      .split(';')
      .map((tag) => tag.replace(/\s+/g, ''))
      .map((tag) => [tag.slice(0, tag.indexOf('=')), tag.slice(tag.indexOf('=') + 1)]),
  );

const relaxed = (line: string): string =>
  `${named(line)}:${line
    .slice(line.indexOf(':') + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()}`;

const relaxedBody = (body: string): string =>
  body
    .split('\r\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
    .join('\r\n')
    .replace(/(\r\n)*$/, '\r\n');
