import { ownWords } from '../../../platform/mail/why-failed.js';
import { useMail } from './use-mail.js';

/** What the server said, or in the language of the page why no server was asked. */
export function useSaid(): (reply: string) => string {
  const { m } = useMail();
  return (reply) => {
    const own = ownWords(reply);
    return own ? m.letter.own[own] : reply;
  };
}
