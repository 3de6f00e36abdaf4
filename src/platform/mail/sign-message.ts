import DKIM from 'nodemailer/lib/dkim';
import { buffer } from 'node:stream/consumers';
import type { DkimKey } from '../config/dkim.js';

/** What must not be changed on the way: as RFC 6376 lists it, and the two headers that RFC 8058 wants signed. */
const signed = [
  ...['From', 'Sender', 'Reply-To', 'Subject', 'Date', 'Message-ID', 'To', 'MIME-Version', 'Content-Type'],
  ...['Content-Transfer-Encoding', 'In-Reply-To', 'References', 'Auto-Submitted', 'Content-Language'],
  ...['List-Id', 'List-Unsubscribe', 'List-Unsubscribe-Post', 'Feedback-ID'],
].join(':');

/**
 * The message with its signature, made before the server is called. As it is when letters are not signed. Throws when there
 * is a key and it does not sign: a letter without its signature would be taken for a forgery.
 */
export async function signMessage(message: Buffer, dkim: DkimKey | undefined): Promise<Buffer> {
  if (!dkim) return message;
  const key = { domainName: dkim.domain, keySelector: dkim.selector, privateKey: dkim.key };
  const whole = await buffer(new DKIM({ ...key, headerFieldNames: signed }).sign(message));
  if (!whole.subarray(0, 15).equals(Buffer.from('DKIM-Signature:'))) throw new Error('The letter could not be signed');
  return whole;
}
