import { useDesk } from './desk.js';

interface LetterFramesProps {
  /** The page that holds one letter in one language. */
  readonly href: (language: 'en' | 'fr') => string;
  readonly title: string;
}

/** One letter in both languages beside each other, closed off from the page. */
export function LetterFrames({ href, title }: LetterFramesProps) {
  const { t } = useDesk();
  return (
    <div className="tiles">
      {(['en', 'fr'] as const).map((language) => (
        <section key={language}>
          <h2 className="govuk-heading-s">{t.outbox.languages[language]}</h2>
          <iframe
            className="letter-frame"
            title={`${title} (${t.outbox.languages[language]})`}
            src={href(language)}
            sandbox=""
            loading="lazy"
          />
        </section>
      ))}
    </div>
  );
}
