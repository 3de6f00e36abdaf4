import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import { useLanguage } from '../language.js';
import type { Attributes } from './attributes.js';

export type BackLinkProps = { href: string; children?: ReactNode; className?: string; attributes?: Attributes };

export function BackLink({ href, children, className, attributes }: BackLinkProps) {
  const { t } = useLanguage();
  return (
    <a href={href} className={classes('govuk-back-link', className)} {...attributes}>
      {children ?? t.back}
    </a>
  );
}
