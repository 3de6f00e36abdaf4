import type { ReactNode } from 'react';
import { Icon } from './icon.js';

/** “Saved at 9:12 a.m.” It is a live region: replace its text and a screen reader says it, politely. */
export function SavedNote({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <p className="saved" role="status" id={id}>
      <Icon name="yes" />
      <span>{children}</span>
    </p>
  );
}
