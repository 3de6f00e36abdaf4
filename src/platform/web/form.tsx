import type { ReactNode } from 'react';
import { usePage } from './page-context.js';

interface FormProps {
  readonly action: string;
  readonly children: ReactNode;
  readonly className?: string;
  /** Other attributes for htmx, such as `hx-post`; the form works without them. */
  readonly htmx?: Record<`hx-${string}`, string>;
}

/** Every form that changes something: a POST that carries its token. */
export function Form({ action, children, className, htmx }: FormProps) {
  const { visit } = usePage();
  return (
    <form method="post" action={action} className={className} noValidate {...htmx}>
      <input type="hidden" name="_csrf" value={visit.csrf()} />
      {children}
    </form>
  );
}
