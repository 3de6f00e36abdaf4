import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import { useLanguage } from '../language.js';
import { Icon } from './icon.js';

export type PromiseDateProps = {
  /** The date in words of the page's language. */
  children: ReactNode;
  /** The same date for machines: 2026-11-24. */
  dateTime?: string;
  late?: boolean;
  /** “in 2 days” */
  note?: ReactNode;
  label?: ReactNode;
};

/** The date we said we would answer by. Late is said in words, not by colour alone. */
export function PromiseDate({ children, dateTime, late, note, label }: PromiseDateProps) {
  const { t } = useLanguage();
  return (
    <span className={classes('promise', late && 'promise--late')}>
      <Icon name={late ? 'ask' : 'clock'} />
      <span>
        {label ?? (late ? t.promised.late : t.promised.soon)} <time dateTime={dateTime}>{children}</time>
        {note ? <> ({note})</> : null}
      </span>
    </span>
  );
}
