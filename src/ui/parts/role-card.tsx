import type { ReactNode } from 'react';
import { RoleFacts, type RoleFactsProps } from './facts.js';
import { ButtonRow } from './layout.js';

export type RoleCardProps = RoleFactsProps & {
  title: ReactNode;
  href?: string;
  headingLevel?: 2 | 3;
  tag?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
};

/** A role that a person could take: what it is in a few sentences, then time, length, pay, place. */
export function RoleCard({ title, href, headingLevel = 2, tag, children, actions, ...facts }: RoleCardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <article className="card role-card">
      {tag ? <p className="role-card__tag">{tag}</p> : null}
      <Heading className="govuk-heading-m">
        {href ? (
          <a className="govuk-link" href={href}>
            {title}
          </a>
        ) : (
          title
        )}
      </Heading>
      {children}
      <RoleFacts {...facts} />
      {actions ? <ButtonRow>{actions}</ButtonRow> : null}
    </article>
  );
}
