import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import { useLanguage } from '../language.js';
import type { Attributes } from './attributes.js';

export type NavigationItem = {
  text: ReactNode;
  href?: string;
  /** This very page. */
  current?: boolean;
  /** This page lies under the item. */
  active?: boolean;
  attributes?: Attributes;
};

export type ServiceNavigationProps = {
  items?: readonly (NavigationItem | false | null | undefined | '')[];
  serviceName?: ReactNode;
  serviceHref?: string;
  label?: string;
  navigationLabel?: string;
  menuText?: string;
  menuLabel?: string;
  collapseOnMobile?: boolean;
  navigationId?: string;
  navigationClassName?: string;
  slots?: { start?: ReactNode; end?: ReactNode; endInline?: boolean; listStart?: ReactNode; listEnd?: ReactNode };
  className?: string;
  attributes?: Attributes;
};

function Item({ item }: { item: NavigationItem }) {
  const active = item.active || item.current;
  const current = active ? (item.current ? 'page' : 'true') : undefined;
  const text = active ? <strong className="govuk-service-navigation__active-fallback">{item.text}</strong> : item.text;
  return (
    <li className={classes('govuk-service-navigation__item', active && 'govuk-service-navigation__item--active')}>
      {item.href ? (
        <a className="govuk-service-navigation__link" href={item.href} aria-current={current} {...item.attributes}>
          {text}
        </a>
      ) : (
        item.text && (
          <span className="govuk-service-navigation__text" aria-current={current}>
            {text}
          </span>
        )
      )}
    </li>
  );
}

function ServiceName({ name, href }: { name: ReactNode; href?: string }) {
  return (
    <span className="govuk-service-navigation__service-name">
      {href ? (
        <a href={href} className="govuk-service-navigation__link">
          {name}
        </a>
      ) : (
        <span className="govuk-service-navigation__text">{name}</span>
      )}
    </span>
  );
}

type MenuProps = Omit<ServiceNavigationProps, 'items'> & { items: readonly NavigationItem[] };

function Toggle({ menuText, menuLabel, navigationId }: Pick<MenuProps, 'menuText' | 'menuLabel' | 'navigationId'>) {
  return (
    <button
      type="button"
      className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
      aria-controls={navigationId}
      aria-label={menuLabel === menuText ? undefined : menuLabel}
      hidden
      aria-hidden="true"
    >
      {menuText}
    </button>
  );
}

function Menu(props: MenuProps) {
  const { t } = useLanguage();
  const { items, slots, navigationId = 'navigation', menuText = t.menu } = props;
  const collapse = props.collapseOnMobile ?? items.length > 1;
  return (
    <nav
      aria-label={props.navigationLabel ?? menuText}
      className={classes('govuk-service-navigation__wrapper', props.navigationClassName)}
    >
      {collapse && <Toggle menuText={menuText} menuLabel={props.menuLabel} navigationId={navigationId} />}
      <ul className="govuk-service-navigation__list" id={navigationId}>
        {slots?.listStart}
        {items.map((item, index) => (
          <Item item={item} key={index} />
        ))}
        {slots?.listEnd}
      </ul>
    </nav>
  );
}

function Inside(props: ServiceNavigationProps) {
  const { serviceName, slots = {} } = props;
  const items = (props.items ?? []).filter((item) => !!item);
  const hasMenu = items.length > 0 || Boolean(slots.listStart ?? slots.listEnd);
  return (
    <div
      className={classes('govuk-width-container', slots.endInline && 'govuk-service-navigation__inlining-container')}
    >
      {slots.start}
      <div className="govuk-service-navigation__container">
        {serviceName ? <ServiceName name={serviceName} href={props.serviceHref} /> : null}
        {hasMenu && <Menu {...props} items={items} />}
      </div>
      {slots.end}
    </div>
  );
}

/** A landmark of its own when it holds more than the menu, which is one already. */
export function ServiceNavigation(props: ServiceNavigationProps) {
  const { t } = useLanguage();
  const { serviceName, slots, label = t.serviceInformation } = props;
  const shared = {
    className: classes('govuk-service-navigation', props.className),
    'data-module': 'govuk-service-navigation',
    ...props.attributes,
  };
  const more = Boolean(serviceName ?? slots?.start ?? slots?.end);
  return more ? (
    <section aria-label={label} {...shared}>
      <Inside {...props} />
    </section>
  ) : (
    <div {...shared}>
      <Inside {...props} />
    </div>
  );
}
