/** Chapters of one story as tests of their own: when one fails, those after it say where the story stopped, at once. */
export function chapters(seconds = 90): (title: string, tell: () => Promise<void> | void) => void {
  let stoppedAt: string | undefined;
  return (title, tell) =>
    it(
      title,
      async () => {
        if (stoppedAt !== undefined) throw new Error(`The story stopped at “${stoppedAt}”.`);
        stoppedAt = title;
        await tell();
        stoppedAt = undefined;
      },
      seconds * 1000,
    );
}
