/** Somebody asked for the work to stop. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}
