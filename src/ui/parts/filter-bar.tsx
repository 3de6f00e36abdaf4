import type { ReactNode } from 'react';
import { Button } from '../components/button.js';
import { useLanguage } from '../language.js';

export type FilterBarProps = {
  action: string;
  /** Fields; their names become the query of the address, so a view can be kept as a link. */
  children: ReactNode;
  clear?: string;
  views?: readonly { text: ReactNode; href: string; current?: boolean }[];
  label: string;
};

/** Filters as a plain GET form, with links to saved views above. */
export function FilterBar({ action, children, clear, views = [], label }: FilterBarProps) {
  const { t } = useLanguage();
  return (
    <div className="filters">
      {views.length > 0 && (
        <ul className="filters__views">
          {views.map(({ text, href, current }) => (
            <li key={href}>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
      <form className="filters__form" action={action} method="get" role="search" aria-label={label}>
        {children}
        <div className="filters__actions">
          <Button look="secondary">{t.filter}</Button>
          {clear && (
            <a className="govuk-link target" href={clear}>
              {t.clear}
            </a>
          )}
        </div>
      </form>
    </div>
  );
}
