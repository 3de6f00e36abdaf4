import type { ReactNode } from 'react';
import { useLanguage } from '../language.js';

export type SiteFooterProps = {
  /** The help line, the same on every page: a number to call and how soon a person answers. */
  help: ReactNode;
  links?: readonly { text: ReactNode; href: string }[];
  /** Name and mailing address of the network. */
  contact?: ReactNode;
  children?: ReactNode;
};

export function SiteFooter({ help, links = [], contact, children }: SiteFooterProps) {
  const { t } = useLanguage();
  return (
    <footer className="site-footer" aria-label={t.footer}>
      <div className="govuk-width-container">
        <p className="site-footer__help">{help}</p>
        {links.length > 0 && (
          <ul className="site-footer__links">
            {links.map(({ text, href }) => (
              <li key={href}>
                <a className="govuk-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        )}
        {contact ? <address className="site-footer__contact">{contact}</address> : null}
        {children}
      </div>
    </footer>
  );
}
