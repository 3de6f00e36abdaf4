import type { ReactElement } from 'react';

/** Post, 303, get: sends the browser on after something was done. */
export class See {
  constructor(readonly url: string) {}
}
export const see = (url: string): See => new See(url);

/** A page that is no success: 422 for what was typed, 409 for what has moved on. */
export class Unprocessable {
  constructor(
    readonly element: ReactElement,
    readonly status: 409 | 422,
  ) {}
}
/** The same page again, with what was typed and what is wrong: 422. */
export const unprocessable = (element: ReactElement): Unprocessable => new Unprocessable(element, 422);
/** A page that says how the thing is now, with what was typed: 409. */
export const conflicted = (element: ReactElement): Unprocessable => new Unprocessable(element, 409);

/** A file to keep rather than a page to read. */
export class Download {
  constructor(
    readonly name: string,
    readonly type: string,
    readonly content: string | Buffer,
  ) {}
}

/** Somebody must sign in before this address opens; afterwards they are led back to it. */
export class SignInNeeded extends Error {
  constructor(readonly url: string) {
    super('sign in first');
  }
}
