import type { ReactNode } from 'react';
import { useLanguage } from '../language.js';

export type RailItem = { text: ReactNode; href: string; count?: number; current?: boolean };
export type RailGroup = { title: ReactNode; items: readonly RailItem[] };
export type QueueRailProps = { groups: readonly RailGroup[]; label?: string; children?: ReactNode };

/** The console's queues with how many wait in each. On a phone they are folded, so that the work comes first. */
export function QueueRail({ groups, label, children }: QueueRailProps) {
  const { t } = useLanguage();
  return (
    <nav className="rail" aria-label={label ?? t.queues}>
      <details className="rail__fold">
        <summary>{t.queuesFolded}</summary>
        {groups.map(({ title, items }, index) => (
          <div className="rail__group" key={index}>
            <h2>{title}</h2>
            <ul>
              {items.map(({ text, href, count, current }) => (
                <li key={href}>
                  <a href={href} aria-current={current ? 'page' : undefined} data-queues={index === 0 ? '' : undefined}>
                    <span>{text}</span>
                    {count !== undefined && <span className="count">{count}</span>}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {children}
      </details>
    </nav>
  );
}
