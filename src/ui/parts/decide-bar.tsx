import type { ReactNode } from 'react';
import { useLanguage } from '../language.js';

export type UndoToastProps = {
  /** What was just done: “Rose-Anna Côté proposed.” */
  children: ReactNode;
  /** Where the undo is posted. */
  action: string;
  /** Hidden inputs: the token, what to undo. */
  hidden?: ReactNode;
};

/** Stays until the next page: nothing vanishes by itself. Z presses its button. */
export function UndoToast({ children, action, hidden }: UndoToastProps) {
  const { t } = useLanguage();
  return (
    <form className="toast" action={action} method="post">
      {hidden}
      <span role="status">{children}</span>
      <button type="submit" data-undo="">
        {t.undo} <kbd>Z</kbd>
      </button>
    </form>
  );
}

export type DecideBarProps = { summary: ReactNode; children?: ReactNode; toast?: ReactNode };

/** What is decided so far and the buttons that settle it. Sticks to the foot of the window, but not on a phone. */
export function DecideBar({ summary, children, toast }: DecideBarProps) {
  return (
    <div className="dock">
      <b>{summary}</b>
      {children}
      {toast}
    </div>
  );
}
