import type { ReactNode } from 'react';

/** One part of the page of the queues, under its heading. */
export const QueuesPart = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="queues-part">
    <h2 className="govuk-heading-m">{title}</h2>
    {children}
  </section>
);
