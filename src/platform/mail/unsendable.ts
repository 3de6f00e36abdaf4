import { ZodError } from 'zod';

/** Why a letter can never be sent as it is. No reason holds an address. */
export const unsendable = {
  address: 'The account has no address that a letter can be sent to',
  alphabet: 'The server takes no such address',
  length: 'The letter is too long for mail servers',
  words: 'This version of the product has no words for this letter',
} as const;

/** A letter that can never be sent as it is: trying again would not help. */
export class Unsendable extends Error {
  constructor(why: keyof typeof unsendable) {
    super(unsendable[why]);
  }
}

/** A payload of an older version is as unsendable as a kind that is gone. Null for any other fault, which may pass. */
export function unsendableOf(error: unknown): Unsendable | null {
  if (error instanceof Unsendable) return error;
  return error instanceof ZodError ? new Unsendable('words') : null;
}
