import type { ReactNode } from 'react';
import { otherLocale } from '../../kernel/text.js';
import { ServiceNavigation, type NavigationItem } from '../components/service-navigation.js';
import { useLanguage } from '../language.js';
import { Icon } from './icon.js';
import { Mark } from './mark.js';

export type SiteHeaderProps = {
  brand: string;
  home: string;
  /** This same page in the other language, query included. */
  otherLanguageHref: string;
  help?: string;
  items?: readonly NavigationItem[];
  /** The signed-in person: a link to their account. */
  account?: { name: string; href: string };
  signIn?: string;
  /** The sign-out form with its token; the button inside may use `className="link-button"`. */
  signOut?: ReactNode;
};

function HeaderLinks({ otherLanguageHref, help, account, signIn, signOut }: SiteHeaderProps) {
  const { locale, t } = useLanguage();
  const other = otherLocale(locale);
  return (
    <div className="site-header__links">
      <a className="header-link" href={otherLanguageHref} lang={other} hrefLang={other} rel="alternate">
        <Icon name="language" />
        <span>{t.otherLanguage}</span>
      </a>
      {help && (
        <a className="header-link" href={help}>
          <Icon name="help" />
          <span>{t.help}</span>
        </a>
      )}
      {account && (
        <a className="header-link" href={account.href}>
          <Icon name="person" />
          <span>{account.name}</span>
        </a>
      )}
      {signIn && (
        <a className="header-link" href={signIn}>
          <Icon name="lock" />
          <span>{t.signIn}</span>
        </a>
      )}
      {signOut}
    </div>
  );
}

export function SiteHeader(props: SiteHeaderProps) {
  const { t } = useLanguage();
  const { brand, home, items = [] } = props;
  return (
    <header className="site-header">
      <div className="govuk-width-container site-header__in">
        <a className="brand" href={home} aria-label={t.brandHome(brand)}>
          <Mark />
          <span>{brand}</span>
        </a>
        <HeaderLinks {...props} />
      </div>
      {items.length > 0 && <ServiceNavigation items={items} navigationLabel={t.siteMenu} navigationId="site-menu" />}
    </header>
  );
}
