/** The parts of a request, in the order of its task list. Each is one page. */
export const requestParts = [
  'for',
  'words',
  'work',
  'who',
  'place',
  'time',
  'pay',
  'conflicts',
  'partnership',
] as const;
export type RequestPart = (typeof requestParts)[number];

/** What was typed in one part, and whether it could be used. */
export interface PartAnswers {
  readonly typed: Readonly<Record<string, string | string[]>>;
  readonly usable: boolean;
}

export type RequestAnswers = { readonly [P in RequestPart]?: PartAnswers };

/** `todo`: not opened yet; `problem`: something in it cannot be used; `optional`: may stay empty. */
export type PartState = 'done' | 'todo' | 'problem' | 'optional';

/** Parts that may be left out. */
const optional: readonly RequestPart[] = ['conflicts'];

/** How far a part is. Requests that were sent in another way than through the task list have all their parts. */
export function partState(
  request: { answers: RequestAnswers; submittedAt: Date | null },
  part: RequestPart,
): PartState {
  const answers = request.answers[part];
  if (answers) return answers.usable ? 'done' : 'problem';
  if (request.submittedAt) return 'done';
  return optional.includes(part) ? 'optional' : 'todo';
}

/** The parts that keep a request from being sent. */
export const unfinishedParts = (request: { answers: RequestAnswers; submittedAt: Date | null }): RequestPart[] =>
  requestParts.filter((part) => ['todo', 'problem'].includes(partState(request, part)));

export const isRequestPart = (text: string): text is RequestPart => (requestParts as readonly string[]).includes(text);
