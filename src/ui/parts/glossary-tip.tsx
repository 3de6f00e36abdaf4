import type { ReactNode } from 'react';
import { useLanguage } from '../language.js';

/** A term and its meaning, opened by a press and not by hovering. A block: put it after the paragraph that uses the term. */
export function GlossaryTip({ term, children }: { term: string; children: ReactNode }) {
  const { t } = useLanguage();
  return (
    <details className="tip">
      <summary>{t.means(term)}</summary>
      <p>
        <dfn>{term}</dfn>: {children}
      </p>
    </details>
  );
}
