import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import { useLanguage } from '../language.js';
import type { Attributes } from './attributes.js';

export type Crumb = { text: ReactNode; href?: string; attributes?: Attributes };

export type BreadcrumbsProps = {
  crumbs: readonly Crumb[];
  collapseOnMobile?: boolean;
  label?: string;
  className?: string;
  attributes?: Attributes;
};

export function Breadcrumbs({ crumbs, collapseOnMobile, label, className, attributes }: BreadcrumbsProps) {
  const { t } = useLanguage();
  return (
    <nav
      className={classes('govuk-breadcrumbs', className, collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')}
      {...attributes}
      aria-label={label ?? t.breadcrumb}
    >
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map(({ text, href, attributes: own }, index) =>
          href ? (
            <li className="govuk-breadcrumbs__list-item" key={index}>
              <a className="govuk-breadcrumbs__link" href={href} {...own}>
                {text}
              </a>
            </li>
          ) : (
            <li className="govuk-breadcrumbs__list-item" aria-current="page" key={index}>
              {text}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
