import type { ReactNode } from 'react';
import { classes } from '../classes.js';

export type CardProps = {
  title?: ReactNode;
  headingLevel?: 2 | 3;
  /** `next` draws the one thing to do, `soft` a quiet offer. */
  look?: 'next' | 'soft';
  id?: string;
  className?: string;
  children?: ReactNode;
};

export function Card({ title, headingLevel = 2, look, id, className, children }: CardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={classes('card', look && `card--${look}`, className)} id={id}>
      {title ? <Heading className="govuk-heading-m">{title}</Heading> : null}
      {children}
    </section>
  );
}
