import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import { useLanguage } from '../language.js';
import type { Attributes } from './attributes.js';

export type PageLink = { href: string; text?: ReactNode; label?: ReactNode; attributes?: Attributes };
export type PageNumber =
  | { number: string | number; href: string; current?: boolean; spoken?: string; attributes?: Attributes }
  | { ellipsis: true };

export type PaginationProps = {
  previous?: PageLink;
  next?: PageLink;
  pages?: readonly PageNumber[];
  label?: string;
  className?: string;
  attributes?: Attributes;
};

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};

type Way = keyof typeof arrows;

const Arrow = ({ way }: { way: Way }) => (
  <svg
    className={`govuk-pagination__icon govuk-pagination__icon--${way}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d={arrows[way]} />
  </svg>
);

function StepTitle({ way, link, block }: StepProps) {
  const { t } = useLanguage();
  const decorated = block && !link.label && 'govuk-pagination__link-title--decorated';
  return (
    <span className={classes('govuk-pagination__link-title', decorated)}>
      {link.text ?? (
        <>
          {way === 'prev' ? t.previous : t.next}
          <span className="govuk-visually-hidden">{t.pageAfter}</span>
        </>
      )}
    </span>
  );
}

const StepLabel = ({ children }: { children: ReactNode }) => (
  <>
    <span className="govuk-visually-hidden">:</span>
    <span className="govuk-pagination__link-label">{children}</span>
  </>
);

type StepProps = { way: Way; link: PageLink; block: boolean };

function Step({ way, link, block }: StepProps) {
  return (
    <div className={`govuk-pagination__${way}`}>
      <a className="govuk-link govuk-pagination__link" href={link.href} rel={way} {...link.attributes}>
        {(block || way === 'prev') && <Arrow way={way} />}
        <StepTitle way={way} link={link} block={block} />
        {link.label && block ? <StepLabel>{link.label}</StepLabel> : null}
        {!block && way === 'next' && <Arrow way={way} />}
      </a>
    </div>
  );
}

function Numbered({ page }: { page: PageNumber }) {
  const { t } = useLanguage();
  if ('ellipsis' in page) return <li className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  return (
    <li className={classes('govuk-pagination__item', page.current && 'govuk-pagination__item--current')}>
      <a
        className="govuk-link govuk-pagination__link"
        href={page.href}
        aria-label={page.spoken ?? t.page(page.number)}
        aria-current={page.current ? 'page' : undefined}
        {...page.attributes}
      >
        {page.number}
      </a>
    </li>
  );
}

export function Pagination({ previous, next, pages, label, className, attributes }: PaginationProps) {
  const { t } = useLanguage();
  const block = !pages && Boolean(previous ?? next);
  return (
    <nav
      className={classes('govuk-pagination', block && 'govuk-pagination--block', className)}
      aria-label={label ?? t.pagination}
      {...attributes}
    >
      {previous && <Step way="prev" link={previous} block={block} />}
      {pages && (
        <ul className="govuk-pagination__list">
          {pages.map((page, index) => (
            <Numbered page={page} key={index} />
          ))}
        </ul>
      )}
      {next && <Step way="next" link={next} block={block} />}
    </nav>
  );
}
