import type { ReactNode } from 'react';
import type { Locale } from '../kernel/text.js';
import { ChartsSection } from './catalogue/charts.js';
import { ConsoleSection } from './catalogue/console.js';
import { FieldsSection, WrongSection } from './catalogue/fields.js';
import { ActionsSection, ListsSection, MessagesSection } from './catalogue/kit.js';
import { PatientSection } from './catalogue/patient.js';
import { samples } from './catalogue/words.js';

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id}>
      <h2 className="govuk-heading-l">{title}</h2>
      {children}
    </section>
  );
}

/** The content of /dev/components: every component in its states, in one language. */
export function ComponentCatalogue({ locale }: { locale: Locale }) {
  const t = samples[locale];
  const shown = [
    ['actions', ActionsSection],
    ['fields', FieldsSection],
    ['wrong', WrongSection],
    ['messages', MessagesSection],
    ['lists', ListsSection],
    ['patient', PatientSection],
    ['console', ConsoleSection],
    ['charts', ChartsSection],
  ] as const;
  return (
    <>
      <h1 className="govuk-heading-xl">{t.title}</h1>
      <p className="govuk-body">{t.lead}</p>
      {shown.map(([id, Shown]) => (
        <Section id={id} title={t.sections[id]} key={id}>
          <Shown t={t} />
        </Section>
      ))}
    </>
  );
}
