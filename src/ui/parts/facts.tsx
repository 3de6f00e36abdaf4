import type { ReactNode } from 'react';
import { useLanguage } from '../language.js';
import { Icon, type IconName } from './icon.js';

export type Fact = { label: ReactNode; value: ReactNode };

/** Short facts, each on its own tile. */
export function FactsList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ label, value }, index) => (
        <div className="facts__item" key={index}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export type RoleFactsProps = { time?: ReactNode; length?: ReactNode; pay?: ReactNode; where?: ReactNode };

/** The four things a person asks first about a role: time, length, pay, place. */
export function RoleFacts({ time, length, pay, where }: RoleFactsProps) {
  const { t } = useLanguage();
  const all = [
    { label: t.facts.time, value: time },
    { label: t.facts.length, value: length },
    { label: t.facts.pay, value: pay },
    { label: t.facts.where, value: where },
  ];
  return <FactsList facts={all.filter(({ value }) => Boolean(value))} />;
}

/** Short sentences with a mark before each. */
export function BulletFacts({ items, icon = 'yes' }: { items: readonly ReactNode[]; icon?: IconName }) {
  return (
    <ul className="bullet-facts">
      {items.map((item, index) => (
        <li key={index}>
          <Icon name={icon} />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
