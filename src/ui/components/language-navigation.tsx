import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import { useLanguage } from '../language.js';
import type { Attributes } from './attributes.js';

export type LanguageItem = {
  text: ReactNode;
  /** The same page in that language; the current language has none. */
  href?: string;
  lang?: string;
  hrefLang?: string;
  dir?: string;
  current?: boolean;
  description?: ReactNode;
  className?: string;
  attributes?: Attributes;
};

export type LanguageNavigationProps = {
  items: readonly LanguageItem[];
  label?: string;
  className?: string;
  attributes?: Attributes;
};

function LanguageLink({ item }: { item: LanguageItem }) {
  const own = { lang: item.lang, dir: item.dir, ...item.attributes };
  if (item.current || !item.href)
    return (
      <span className={classes('govuk-language-navigation__text', item.className)} aria-current="true" {...own}>
        {item.text}
      </span>
    );
  return (
    <a
      className={classes('govuk-language-navigation__link', item.className)}
      href={item.href}
      rel="alternate"
      hrefLang={item.hrefLang ?? item.lang}
      {...own}
    >
      {item.text}
      {item.description ? <span className="govuk-visually-hidden"> {item.description}</span> : null}
    </a>
  );
}

export function LanguageNavigation({ items, label, className, attributes }: LanguageNavigationProps) {
  const { t } = useLanguage();
  return (
    <nav className={classes('govuk-language-navigation', className)} {...attributes} aria-label={label ?? t.language}>
      <ul className="govuk-language-navigation__list">
        {items.map((item, index) => (
          <li className="govuk-language-navigation__list-item" key={index}>
            <LanguageLink item={item} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
