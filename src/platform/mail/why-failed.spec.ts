import { whyFailed } from './why-failed.js';
import { Unsendable } from './unsendable.js';

it.each([
  ['550 5.1.1 User unknown', 'address'],
  ['550 No such user here', 'address'],
  [new Unsendable('address').message, 'address'],
  [new Unsendable('alphabet').message, 'address'],
  [new Unsendable('words').message, 'letter'],
  [new Unsendable('length').message, 'letter'],
  ['552 5.3.4 Message size exceeds fixed limit', 'letter'],
  ['552 message too large', 'letter'],
  ['554 5.7.1 Blocked as spam', 'refused'],
  ['550 5.7.26 Unauthenticated email is not accepted', 'refused'],
  ['552 5.2.2 Mailbox full', 'refused'],
  ['451 4.7.1 Greylisted, try again later', 'tried'],
  ['Error ETIMEDOUT', 'tried'],
  [null, 'tried'],
])('a letter whose last answer was %s failed because of: %s', (reply, why) => {
  expect(whyFailed(reply)).toBe(why);
});
