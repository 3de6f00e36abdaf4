/** What else must work before the site counts as ready: the queue, for example. Given by the application. */
export abstract class Readiness {
  abstract checks(): Promise<Record<string, string>>;
}
