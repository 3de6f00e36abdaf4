import type { ReactNode } from 'react';

/** A wide and a narrow column; one under the other on a phone. */
export function Columns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className="columns">
      <div>{main}</div>
      <div>{side}</div>
    </div>
  );
}

/** Cards of equal weight beside each other, as many as fit. */
export const Tiles = ({ children }: { children: ReactNode }) => <div className="tiles">{children}</div>;

/** Buttons side by side; full width under each other on a phone. */
export const ButtonRow = ({ children }: { children: ReactNode }) => <div className="button-row">{children}</div>;

/** The console: the queues on the left, the work on the right. */
export function Shell({ rail, children }: { rail: ReactNode; children: ReactNode }) {
  return (
    <div className="shell">
      {rail}
      <div className="shell__work">{children}</div>
    </div>
  );
}

type TitleBarProps = { title: ReactNode; children?: ReactNode };

/** A console page's heading with tags and dates beside it. */
export function TitleBar({ title, children }: TitleBarProps) {
  return (
    <div className="title-bar">
      <h1 className="govuk-heading-l">{title}</h1>
      {children}
    </div>
  );
}

type PageTitleProps = { title: ReactNode; above?: ReactNode; children?: ReactNode };

/** A page's one heading, with a quiet line above it (“Good morning, Marie”). */
export function PageTitle({ title, above, children }: PageTitleProps) {
  return (
    <div className="page-title">
      {above ? <p className="page-title__above">{above}</p> : null}
      <h1 className="govuk-heading-xl">{title}</h1>
      {children}
    </div>
  );
}
