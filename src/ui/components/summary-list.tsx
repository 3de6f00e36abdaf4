import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import type { Attributes } from './attributes.js';

export type SummaryAction = {
  text: ReactNode;
  href: string;
  /** What a screen reader hears after the text: “Change” + “your name”. */
  about?: ReactNode;
  className?: string;
  attributes?: Attributes;
};

export type SummaryRow = {
  key: ReactNode;
  value: ReactNode;
  actions?: readonly SummaryAction[];
  className?: string;
  keyClassName?: string;
  valueClassName?: string;
  actionsClassName?: string;
};

export type SummaryCard = {
  title?: ReactNode;
  headingLevel?: 2 | 3 | 4;
  titleClassName?: string;
  actions?: readonly SummaryAction[];
  actionsClassName?: string;
  className?: string;
  attributes?: Attributes;
};

export type SummaryListProps = {
  rows: readonly (SummaryRow | false | null | undefined)[];
  card?: SummaryCard;
  className?: string;
  attributes?: Attributes;
};

function ActionLink({ action, card }: { action: SummaryAction; card?: ReactNode }) {
  return (
    <a className={classes('govuk-link', action.className)} href={action.href} {...action.attributes}>
      {action.text}
      {action.about || card ? (
        <span className="govuk-visually-hidden">
          {action.about ? <> {action.about}</> : null}
          {card ? <> ({card})</> : null}
        </span>
      ) : null}
    </a>
  );
}

function RowActions({ row, card }: { row: SummaryRow; card?: ReactNode }) {
  const { actions = [], actionsClassName } = row;
  const [first, ...more] = actions;
  if (!first) return null;
  return (
    <dd className={classes('govuk-summary-list__actions', actionsClassName)}>
      {more.length === 0 ? (
        <ActionLink action={first} card={card} />
      ) : (
        <ul className="govuk-summary-list__actions-list">
          {actions.map((action, index) => (
            <li className="govuk-summary-list__actions-list-item" key={index}>
              <ActionLink action={action} card={card} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  );
}

function Card({ card, children }: { card: SummaryCard; children: ReactNode }) {
  const { title, headingLevel = 2, actions = [] } = card;
  const Heading = `h${headingLevel}` as const;
  const name = classes('govuk-summary-card__actions', card.actionsClassName);
  const [first, ...more] = actions;
  return (
    <div className={classes('govuk-summary-card', card.className)} {...card.attributes}>
      <div className="govuk-summary-card__title-wrapper">
        {title ? (
          <Heading className={classes('govuk-summary-card__title', card.titleClassName)}>{title}</Heading>
        ) : null}
        {first && more.length === 0 ? (
          <div className={name}>
            <ActionLink action={first} card={title} />
          </div>
        ) : null}
        {more.length > 0 && (
          <ul className={name}>
            {actions.map((action, index) => (
              <li className="govuk-summary-card__action" key={index}>
                <ActionLink action={action} card={title} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
}

export function SummaryList({ rows, card, className, attributes }: SummaryListProps) {
  const someRowActs = rows.some((row) => row && row.actions?.length);
  const list = (
    <dl className={classes('govuk-summary-list', className)} {...attributes}>
      {rows.map((row, index) => {
        if (!row) return null;
        const bare = someRowActs && !row.actions && 'govuk-summary-list__row--no-actions';
        return (
          <div className={classes('govuk-summary-list__row', bare, row.className)} key={index}>
            <dt className={classes('govuk-summary-list__key', row.keyClassName)}>{row.key}</dt>
            <dd className={classes('govuk-summary-list__value', row.valueClassName)}>{row.value}</dd>
            <RowActions row={row} card={card?.title} />
          </div>
        );
      })}
    </dl>
  );
  return card ? <Card card={card}>{list}</Card> : list;
}
