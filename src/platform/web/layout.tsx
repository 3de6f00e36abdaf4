import type { ReactNode } from 'react';
import {
  BackLink,
  Document,
  FormErrors,
  NotificationBanner,
  PageTitle,
  Shell,
  SiteFooter,
  SiteHeader,
  ThemeSwitch,
  TitleBar,
  type FormState,
} from '../../ui/index.js';
import { Form } from './form.js';
import { usePage } from './page-context.js';
import { words } from './words.js';

export interface LayoutProps {
  readonly title: string;
  /** A quiet line above the heading. */
  readonly caption?: ReactNode;
  readonly back?: string | undefined;
  /** Good news about what was just done. */
  readonly done?: string | undefined;
  /** The page's form: its errors are summed up on top and announced in the title. */
  readonly form?: FormState;
  /** The page draws its own h1, for example as the legend of its one question. */
  readonly ownHeading?: boolean;
  /** The coordinator’s console: the queues beside the work. */
  readonly rail?: ReactNode;
  /** Tags and dates beside the heading of a console page. */
  readonly tags?: ReactNode;
  readonly description?: string;
  readonly children: ReactNode;
}

/** The frame of every page: header, language switch, heading, messages, footer. */
export function Layout(props: LayoutProps) {
  const { visit, network } = usePage();
  const hasErrors = Object.keys(props.form?.errors ?? {}).length > 0;
  const work = <Work {...props} />;
  return (
    <Document
      locale={visit.locale}
      title={`${props.title} – ${network.name[visit.locale]}`}
      hasErrors={hasErrors}
      description={props.description}
      theme={visit.theme}
      otherLanguageHref={visit.otherUrl}
      console={props.rail !== undefined}
      header={<Header />}
      footer={<Footer />}
      before={props.back ? <BackLink href={props.back} /> : undefined}
    >
      {props.rail ? <Shell rail={props.rail}>{work}</Shell> : work}
    </Document>
  );
}

function Work({ title, caption, done, form, ownHeading, rail, tags, children }: LayoutProps) {
  return (
    <>
      {done ? <NotificationBanner success heading={done} /> : null}
      {form ? <FormErrors form={form} /> : null}
      {ownHeading ? null : rail ? (
        <TitleBar title={title}>{tags}</TitleBar>
      ) : (
        <PageTitle above={caption} title={title} />
      )}
      {children}
    </>
  );
}

function Header() {
  const { visit, navigation, network } = usePage();
  const { locale, account } = visit;
  const here = visit.url.split('?')[0] ?? '';
  return (
    <SiteHeader
      brand={network.name[locale]}
      home={navigation.home(locale)}
      otherLanguageHref={visit.otherUrl}
      help={navigation.help(locale)}
      items={navigation
        .links(locale, account)
        .map((link) => ({ ...link, current: link.href === here, active: here.startsWith(`${link.href}/`) }))}
      account={
        account ? { name: account.givenName || words[locale].account, href: navigation.account(locale) } : undefined
      }
      signIn={account ? undefined : navigation.signIn(locale, '')}
      signOut={account ? <SignOut /> : undefined}
    />
  );
}

function SignOut() {
  const { visit, navigation } = usePage();
  return (
    <Form action={navigation.signOut(visit.locale)} className="sign-out">
      <button className="link-button">{words[visit.locale].signOut}</button>
    </Form>
  );
}

function Footer() {
  const { visit, navigation, network } = usePage();
  const { locale } = visit;
  return (
    <SiteFooter
      help={words[locale].next(network.phone)}
      links={navigation.footer(locale)}
      contact={`${network.name[locale]}, ${network.address[locale]}`}
    >
      <ThemeSwitch theme={visit.theme} />
    </SiteFooter>
  );
}
