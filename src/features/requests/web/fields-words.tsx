import type { Locale } from '../../../kernel/text.js';
import { usePage } from '../../../platform/web/page-context.js';
import { TextArea, TextField, type FormState } from '../../../ui/index.js';
import type { RequestView } from '../domain/request-view.js';
import { words } from '../words/index.js';
import { ReadingHints } from './reading-hints.js';

/** Title and summary in both languages, with how easy what was saved is to read. */
export function WordsFields({ form, request }: { form: FormState; request?: RequestView }) {
  const { locale } = usePage().visit;
  return (
    <>
      <p className="govuk-body">{words[locale].wordsPart.lead}</p>
      {request ? <ReadingHints summary={request.summary} /> : null}
      <InLanguage form={form} language="en" />
      <InLanguage form={form} language="fr" />
    </>
  );
}

const names = {
  en: { title: 'titleEn', summary: 'summaryEn' },
  fr: { title: 'titleFr', summary: 'summaryFr' },
} as const;

function InLanguage({ form, language }: { form: FormState; language: Locale }) {
  const { locale } = usePage().visit;
  const t = words[locale].wordsPart;
  const { title, summary } = names[language];
  const all = { form, labelSize: 's', attributes: { lang: language } } as const;
  return (
    <>
      <h2 className="govuk-heading-m">{t[language]}</h2>
      <TextField {...all} name={title} label={t[title]} hint={t.titleHint} />
      <TextArea {...all} name={summary} label={t[summary]} hint={t.summaryHint} maxLength={600} />
    </>
  );
}
