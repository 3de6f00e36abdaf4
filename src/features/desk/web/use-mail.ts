import { mailWords } from '../words/mail.js';
import { useDesk } from './desk.js';

/** The words about letters, beside what every page of the console has. */
export function useMail() {
  const desk = useDesk();
  return { ...desk, m: mailWords[desk.locale] };
}
