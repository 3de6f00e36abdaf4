import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';
import { ButtonRow } from './layout.js';

export type NextThingProps = {
  /** Why this is here: “A research team would like to meet you”. */
  eyebrow: ReactNode;
  icon?: IconName;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
};

/** The one thing to look at. A page has at most one. */
export function NextThing({ eyebrow, icon = 'mail', title, children, actions }: NextThingProps) {
  return (
    <section className="card card--next">
      <p className="eyebrow">
        <Icon name={icon} />
        <span>{eyebrow}</span>
      </p>
      <h2 className="govuk-heading-m">{title}</h2>
      {children}
      {actions ? <ButtonRow>{actions}</ButtonRow> : null}
    </section>
  );
}
