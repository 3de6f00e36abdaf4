import type { ReactNode } from 'react';
import { Card } from './card.js';

export type PauseCardProps = { title: ReactNode; children: ReactNode; href: string; link: ReactNode };

/** “Bad pain day?” A quiet card that is always there. */
export function PauseCard({ title, children, href, link }: PauseCardProps) {
  return (
    <Card title={title} look="soft">
      <p className="govuk-body">{children}</p>
      <p className="govuk-body">
        <a className="govuk-link target" href={href}>
          {link}
        </a>
      </p>
    </Card>
  );
}
