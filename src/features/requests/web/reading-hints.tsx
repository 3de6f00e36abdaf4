import { locales, type Text } from '../../../kernel/text.js';
import { usePage } from '../../../platform/web/page-context.js';
import { VerdictLine } from '../../../ui/index.js';
import { readingOf } from '../domain/reading-level.js';
import { words } from '../words/index.js';

/** How easy what was saved is to read, in each language. Nothing while there are no words. */
export function ReadingHints({ summary }: { summary: Text }) {
  const { locale } = usePage().visit;
  const t = words[locale].wordsPart.reading;
  return (
    <>
      {locales.map((language) => {
        const reading = readingOf(summary[language], language);
        if (!reading) return null;
        const easy = reading.level === 'easy';
        return (
          <p className="govuk-body" key={language}>
            <VerdictLine is={easy ? 'yes' : 'ask'}>
              {t[language][reading.level]} {easy ? '' : t.advice(reading.wordsPerSentence)}
            </VerdictLine>
          </p>
        );
      })}
    </>
  );
}
