import { content, matchesFixtures, rawHtml, type Params } from '../../../test/support/kit-fixtures.js';
import { Breadcrumbs } from './breadcrumbs.js';
import { LanguageNavigation } from './language-navigation.js';
import { Pagination, type PageLink, type PageNumber } from './pagination.js';
import { ServiceNavigation } from './service-navigation.js';
import { Tabs } from './tabs.js';

const own = (params: Params) => ({ id: params.id, className: params.classes, attributes: params.attributes });
const said = (params: Params | undefined, key: string) => params?.[key] as string | undefined;
const flag = (params: Params, key: string) => params[key] as boolean | undefined;
const items = (params: Params) => (params.items ?? []).filter((item) => !!item);

matchesFixtures('breadcrumbs', (params) => (
  <Breadcrumbs
    {...own(params)}
    label={said(params, 'labelText') ?? 'Breadcrumb'}
    collapseOnMobile={flag(params, 'collapseOnMobile')}
    crumbs={items(params).map((item) => ({ text: content(item), href: item.href, attributes: item.attributes }))}
  />
));

matchesFixtures('language-navigation', (params) => (
  <LanguageNavigation
    {...own(params)}
    label={said(params, 'ariaLabel')}
    items={items(params).map((item) => ({
      text: content(item),
      href: item.href,
      lang: said(item, 'lang'),
      hrefLang: said(item, 'hrefLang'),
      dir: said(item, 'dir'),
      current: flag(item, 'current'),
      description: said(item, 'languageDescriptionText'),
      className: item.classes,
      attributes: item.attributes,
    }))}
  />
));

function link(params: Params | undefined): PageLink | undefined {
  if (!params?.href) return undefined;
  return { href: params.href, text: content(params), label: said(params, 'labelText'), attributes: params.attributes };
}

function page(item: Params): PageNumber {
  if (item['ellipsis']) return { ellipsis: true };
  return {
    number: item['number'] as number,
    href: item.href ?? '',
    current: flag(item, 'current'),
    spoken: said(item, 'visuallyHiddenText'),
    attributes: item.attributes,
  };
}

matchesFixtures('pagination', (params) => (
  <Pagination
    {...own(params)}
    label={said(params, 'landmarkLabel') ?? 'Pagination'}
    previous={link(params['previous'] as Params | undefined)}
    next={link(params['next'] as Params | undefined)}
    pages={
      params.items &&
      items(params)
        .filter((item) => Object.keys(item).length > 0)
        .map(page)
    }
  />
));

matchesFixtures('tabs', (params) => (
  <Tabs
    {...own(params)}
    title={said(params, 'title')}
    idPrefix={said(params, 'idPrefix')}
    tabs={params.items?.map((item) => {
      if (!item) return null;
      const panel = (item['panel'] ?? {}) as Params;
      const shown = panel.html ? rawHtml(panel.html) : panel.text && <p className="govuk-body">{panel.text}</p>;
      const label = item.label as unknown as string;
      return { label, id: item.id, attributes: item.attributes, panel: panel.attributes, children: shown };
    })}
  />
));

const slot = (value: unknown) => (typeof value === 'string' ? rawHtml(value) : undefined);

function slots(params: Params) {
  const given = params['slots'] as Params | undefined;
  if (!given) return undefined;
  const end = given['end'] as string | Params | undefined;
  return {
    start: slot(given['start']),
    end: slot(typeof end === 'string' ? end : end?.html),
    endInline: typeof end === 'object' && end['align'] === 'inline',
    listStart: slot(given['navigationStart']),
    listEnd: slot(given['navigationEnd']),
  };
}

matchesFixtures('service-navigation', (params) => (
  <ServiceNavigation
    {...own(params)}
    label={said(params, 'ariaLabel') ?? 'Service information'}
    serviceName={said(params, 'serviceName')}
    serviceHref={said(params, 'serviceUrl')}
    menuText={said(params, 'menuButtonText')}
    menuLabel={said(params, 'menuButtonLabel')}
    navigationLabel={said(params, 'navigationLabel')}
    navigationClassName={said(params, 'navigationClasses')}
    navigationId={said(params, 'navigationId')}
    collapseOnMobile={flag(params, 'collapseNavigationOnMobile')}
    slots={slots(params)}
    items={((params['navigation'] ?? []) as readonly (Params | null)[]).map(
      (item) =>
        item && {
          text: content(item),
          href: item.href,
          current: flag(item, 'current'),
          active: flag(item, 'active'),
          attributes: item.attributes,
        },
    )}
  />
));
