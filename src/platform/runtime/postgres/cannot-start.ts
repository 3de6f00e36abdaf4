/** A reason not to start that the person at the terminal can do something about. Printed as it is, without a stack. */
export class CannotStart extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'CannotStart';
  }
}
