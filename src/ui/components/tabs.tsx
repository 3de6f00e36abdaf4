import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import { useLanguage } from '../language.js';
import type { Attributes } from './attributes.js';

export type Tab = { label: ReactNode; children: ReactNode; id?: string; attributes?: Attributes; panel?: Attributes };

export type TabsProps = {
  tabs?: readonly (Tab | false | null | undefined | '')[];
  title?: ReactNode;
  idPrefix?: string;
  id?: string;
  className?: string;
  attributes?: Attributes;
};

export function Tabs({ tabs = [], title, idPrefix, id, className, attributes }: TabsProps) {
  const { t } = useLanguage();
  const idOf = (tab: Tab, index: number) => tab.id ?? `${idPrefix ?? ''}-${index + 1}`;
  return (
    <div id={id} className={classes('govuk-tabs', className)} {...attributes} data-module="govuk-tabs">
      <h2 className="govuk-tabs__title">{title ?? t.contents}</h2>
      {tabs.length > 0 && (
        <ul className="govuk-tabs__list">
          {tabs.map((tab, index) =>
            tab ? (
              <li
                className={classes('govuk-tabs__list-item', index === 0 && 'govuk-tabs__list-item--selected')}
                key={index}
              >
                <a className="govuk-tabs__tab" href={`#${idOf(tab, index)}`} {...tab.attributes}>
                  {tab.label}
                </a>
              </li>
            ) : null,
          )}
        </ul>
      )}
      {tabs.map((tab, index) =>
        tab ? (
          <div
            className={classes('govuk-tabs__panel', index > 0 && 'govuk-tabs__panel--hidden')}
            id={idOf(tab, index)}
            key={index}
            {...tab.panel}
          >
            {tab.children}
          </div>
        ) : null,
      )}
    </div>
  );
}
