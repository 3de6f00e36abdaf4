import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import { useLanguage } from '../language.js';
import type { Attributes } from './attributes.js';

export type SkipLinkProps = { href?: string; children?: ReactNode; className?: string; attributes?: Attributes };

export function SkipLink({ href = '#content', children, className, attributes }: SkipLinkProps) {
  const { t } = useLanguage();
  return (
    <a href={href} className={classes('govuk-skip-link', className)} {...attributes} data-module="govuk-skip-link">
      {children ?? t.skip}
    </a>
  );
}
