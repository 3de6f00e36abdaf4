import type { Replay } from '../../matching/rounds.service.js';

export type ReplayWord = 'same' | 'engine' | 'broken';

/** What a replay found, in a word. */
export function replayWord({ sameInput, sameResult, sameEngine }: Replay): ReplayWord {
  if (sameInput && sameResult) return 'same';
  return sameInput && !sameEngine ? 'engine' : 'broken';
}
