import type { ReactElement } from 'react';

/** Post, 303, get: sends the browser on after something was done. */
export class See {
  constructor(readonly url: string) {}
}
export const see = (url: string): See => new See(url);

/** The same page again, with what was typed and what is wrong: 422. */
export class Unprocessable {
  constructor(readonly element: ReactElement) {}
}
export const unprocessable = (element: ReactElement): Unprocessable => new Unprocessable(element);

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
