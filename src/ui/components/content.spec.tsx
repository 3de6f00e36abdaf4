import type { ReactNode } from 'react';
import { content, matchesFixtures, rawHtml, type Params } from '../../../test/support/kit-fixtures.js';
import { BackLink } from './back-link.js';
import { Button, type ButtonProps } from './button.js';
import { Details } from './details.js';
import { ErrorMessage } from './error-message.js';
import { ErrorSummary } from './error-summary.js';
import { Hint } from './hint.js';
import { InsetText } from './inset-text.js';
import { Label } from './label.js';
import { NotificationBanner } from './notification-banner.js';
import { Panel } from './panel.js';
import { SkipLink } from './skip-link.js';
import { Tag } from './tag.js';
import { WarningText } from './warning-text.js';

type Level = 1 | 2 | 3;
/** React writes this one attribute of the fixtures in its own way. */
const inReact = (attributes: Params['attributes']) => {
  const { tabindex, ...others } = attributes ?? {};
  return tabindex ? { ...others, tabIndex: tabindex } : attributes;
};
const own = (params: Params) => ({ id: params.id, className: params.classes, attributes: inReact(params.attributes) });
const optional = (params: Params, key: string) => params[key] as boolean | undefined;
const said = (params: Params, key: string) => params[key] as string | undefined;
/** `titleText` and `titleHtml`, `summaryText` and `summaryHtml` … */
const pair = (params: Params, key: string): ReactNode =>
  content({ text: said(params, `${key}Text`), html: said(params, `${key}Html`) });

matchesFixtures('button', (params) => (
  <Button
    {...own(params)}
    href={params.href}
    name={params.name}
    value={params.value === undefined ? undefined : String(params.value)}
    type={params['type'] as ButtonProps['type']}
    disabled={optional(params, 'disabled')}
    start={optional(params, 'isStartButton')}
    preventDoubleClick={optional(params, 'preventDoubleClick')}
  >
    {params.html && params['isStartButton'] ? <span>{content(params)}</span> : content(params)}
  </Button>
));

matchesFixtures('label', (params) => (
  <Label {...own(params)} htmlFor={said(params, 'for')} isHeading={params.isPageHeading}>
    {content(params)}
  </Label>
));
matchesFixtures('hint', (params) => <Hint {...own(params)}>{content(params)}</Hint>);

const prefix = ({ visuallyHiddenText: spoken }: Params) =>
  spoken ? `${spoken}:` : spoken === undefined ? spoken : false;
matchesFixtures('error-message', (params) => (
  <ErrorMessage {...own(params)} prefix={prefix(params)}>
    {content(params)}
  </ErrorMessage>
));

matchesFixtures('error-summary', (params) => (
  <ErrorSummary
    {...own(params)}
    title={pair(params, 'title')}
    disableAutoFocus={optional(params, 'disableAutoFocus')}
    errors={((params['errorList'] ?? []) as Params[]).map((item) => ({
      text: content(item),
      href: item.href,
      attributes: item.attributes,
    }))}
  >
    {pair(params, 'description')}
  </ErrorSummary>
));

matchesFixtures('tag', (params) => <Tag {...own(params)}>{content(params)}</Tag>);
matchesFixtures('inset-text', (params) => <InsetText {...own(params)}>{content(params)}</InsetText>);
matchesFixtures('back-link', (params) => (
  <BackLink {...own(params)} href={params.href ?? '#'}>
    {content(params)}
  </BackLink>
));
matchesFixtures('skip-link', (params) => (
  <SkipLink {...own(params)} href={params.href}>
    {content(params)}
  </SkipLink>
));
matchesFixtures('warning-text', (params) => (
  <WarningText {...own(params)} spoken={said(params, 'iconFallbackText') || undefined}>
    {content(params)}
  </WarningText>
));
matchesFixtures('details', (params) => (
  <Details {...own(params)} summary={pair(params, 'summary')} open={optional(params, 'open')}>
    {content(params)}
  </Details>
));

const interruption = 'we have no interruption panel';
matchesFixtures(
  'panel',
  (params) => (
    <Panel {...own(params)} title={pair(params, 'title')} headingLevel={params['headingLevel'] as Level | undefined}>
      {content(params)}
    </Panel>
  ),
  Object.fromEntries(
    [
      'interruption',
      'interruption-with-content-with-long-line-length',
      'interruption-with-headings-content-and-lists',
      'interruption with custom classes',
      'interruption, with actions classes and attributes',
      'interruption, submit action',
      'interruption, button link',
      'interruption, no actions',
      'interruption, no actions items',
    ].map((name) => [name, interruption]),
  ),
);

matchesFixtures('notification-banner', (params) => (
  <NotificationBanner
    {...own(params)}
    heading={params.html ? undefined : params.text}
    success={params['type'] === 'success'}
    title={pair(params, 'title') ?? (params['type'] === 'success' ? 'Success' : undefined)}
    titleId={said(params, 'titleId')}
    titleHeadingLevel={params['titleHeadingLevel'] as Level | undefined}
    role={said(params, 'role')}
    disableAutoFocus={optional(params, 'disableAutoFocus')}
  >
    {params.html && rawHtml(params.html)}
  </NotificationBanner>
));
