import type { ReactNode } from 'react';
import { Tag, type TagColour } from '../components/tag.js';
import { useLanguage } from '../language.js';

const colours = {
  new: 'blue',
  open: 'teal',
  waiting: 'yellow',
  good: 'green',
  bad: 'red',
  quiet: 'grey',
  people: 'purple',
} as const satisfies Record<string, TagColour>;

/** What a status means to the reader; the colour follows from it. */
export type Tone = keyof typeof colours;

/** A status as a word on a colour. The word carries the meaning. */
export function StatusTag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <Tag colour={colours[tone]}>{children}</Tag>;
}

export type Turn = 'you' | 'partner' | 'team' | 'us';

/** Whose turn it is; `you` is the reader. */
export function WhoseTurn({ turn }: { turn: Turn }) {
  const { t } = useLanguage();
  return <StatusTag tone={turn === 'you' ? 'open' : 'waiting'}>{t.turn[turn]}</StatusTag>;
}
