import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import { Card } from './card.js';

/** “Marie Dubois” → “MD”; “Rose-Anna Côté” → “RC”. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/);
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return ends.map((part) => part?.charAt(0).toLocaleUpperCase() ?? '').join('');
}

export type PersonChipProps = { name: string; note?: ReactNode; small?: boolean; href?: string };

/** A person: initials, name, and a line about them. */
export function PersonChip({ name, note, small, href }: PersonChipProps) {
  return (
    <div className={classes('person', small && 'person--small')}>
      <span className="person__initials" aria-hidden="true">
        {initials(name)}
      </span>
      <span className="person__text">
        {href ? (
          <a className="govuk-link person__name" href={href}>
            {name}
          </a>
        ) : (
          <b className="person__name">{name}</b>
        )}
        {note ? <span className="person__note">{note}</span> : null}
      </span>
    </div>
  );
}

export type ContactCardProps = { title: ReactNode; name: string; note?: ReactNode; children?: ReactNode };

/** The person to ask, by name. */
export function ContactCard({ title, name, note, children }: ContactCardProps) {
  return (
    <Card title={title}>
      <PersonChip name={name} note={note} />
      {children}
    </Card>
  );
}
