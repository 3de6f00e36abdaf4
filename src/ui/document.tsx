import type { ReactNode } from 'react';
import { otherLocale, type Locale } from '../kernel/text.js';
import { asset } from './asset.js';
import { classes } from './classes.js';
import { SkipLink } from './components/skip-link.js';
import { Language } from './language.js';
import type { Theme } from './parts/theme-switch.js';
import { words } from './words.js';

export type DocumentProps = {
  locale: Locale;
  /** The page's own title and the site's: “Your time – Tandem”. */
  title: string;
  /** Puts “Error:” before the title, so that it is heard first. */
  hasErrors?: boolean;
  description?: string;
  theme?: Theme;
  textSize?: 'large' | 'larger';
  /** The nonce of this response's Content-Security-Policy. */
  nonce?: string;
  /** This page in the other language. */
  otherLanguageHref?: string;
  /** The coordinator's console: denser, wider, with keyboard shortcuts. */
  console?: boolean;
  header?: ReactNode;
  footer?: ReactNode;
  /** Above the main part: a back link, breadcrumbs. */
  before?: ReactNode;
  children: ReactNode;
};

const htmxConfig = '{"includeIndicatorCSS":false,"history":"reload","noSwap":[204,304]}';

function Head({ locale, title, hasErrors, description, nonce, otherLanguageHref }: DocumentProps) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <title>{hasErrors ? words[locale].errorInTitle(title) : title}</title>
      {description && <meta name="description" content={description} />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#1e2b2a" media="(prefers-color-scheme: dark)" />
      <meta name="htmx-config" content={htmxConfig} />
      <link rel="icon" href={asset('mark.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={asset('app.css')} />
      {otherLanguageHref && <link rel="alternate" hrefLang={otherLocale(locale)} href={otherLanguageHref} />}
      <script type="module" src={asset('app.js')} nonce={nonce} />
    </head>
  );
}

/** A whole page: head, skip link, header, main, footer. Everything inside speaks its language. */
export function Document(props: DocumentProps) {
  const { locale, theme = 'auto', textSize, header, footer, before, children } = props;
  return (
    <Language locale={locale}>
      <html
        lang={`${locale}-CA`}
        className={classes('govuk-template', textSize && `text-${textSize}`)}
        data-theme={theme === 'auto' ? undefined : theme}
      >
        <Head {...props} />
        <body
          className={classes('govuk-template__body', props.console && 'console')}
          data-unsaved={words[locale].unsaved}
          data-zone={words[locale].zone('%{zone}')}
        >
          <SkipLink />
          {header}
          <div className="govuk-width-container">
            {before && (
              <div role="region" aria-label={words[locale].breadcrumb}>
                {before}
              </div>
            )}
            <main className="govuk-main-wrapper" id="content">
              {children}
            </main>
          </div>
          {footer}
        </body>
      </html>
    </Language>
  );
}
