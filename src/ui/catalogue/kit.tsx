import {
  BackLink,
  Breadcrumbs,
  Button,
  ButtonRow,
  Details,
  InsetText,
  LanguageNavigation,
  NotificationBanner,
} from '../index.js';
import { Pagination, Panel, SavedNote, SummaryList, Table, Tabs, Tag, TaskList, WarningText } from '../index.js';
import type { Samples } from './words.js';

export function ActionsSection({ t }: { t: Samples }) {
  return (
    <>
      <BackLink href="#actions" />
      <Breadcrumbs crumbs={[{ text: t.title, href: '#actions' }, { text: t.sections.actions }]} />
      <ButtonRow>
        <Button>{t.go}</Button>
        <Button look="secondary">{t.stop}</Button>
        <Button look="warning">{t.leave}</Button>
        <Button href="#actions" start>
          {t.start}
        </Button>
        <Button disabled>{t.off}</Button>
      </ButtonRow>
      <Pagination
        previous={{ href: '#actions' }}
        next={{ href: '#actions' }}
        pages={[
          { number: 1, href: '#actions' },
          { number: 2, href: '#actions', current: true },
          { ellipsis: true },
          { number: 9, href: '#actions' },
        ]}
      />
      <LanguageNavigation
        items={[
          { text: 'English', lang: 'en', href: '#actions' },
          { text: 'Français', lang: 'fr' },
        ]}
      />
    </>
  );
}

export function MessagesSection({ t }: { t: Samples }) {
  return (
    <>
      <Panel title={t.received} headingLevel={2}>
        {t.receivedBy}
      </Panel>
      <NotificationBanner heading={t.unread} titleId="banner-important" titleHeadingLevel={3} />
      <NotificationBanner heading={t.saved} success disableAutoFocus titleId="banner-done" titleHeadingLevel={3} />
      <InsetText>{t.inset}</InsetText>
      <WarningText>{t.warning}</WarningText>
      <Details summary={t.asked}>{t.answer}</Details>
      <SavedNote>{t.saved}</SavedNote>
      <ButtonRow>
        {(['teal', 'yellow', 'green', 'purple', 'blue', 'grey', 'red'] as const).map((colour) => (
          <Tag colour={colour} key={colour}>
            {t.done}
          </Tag>
        ))}
      </ButtonRow>
    </>
  );
}

export function ListsSection({ t }: { t: Samples }) {
  const change = [{ text: t.change, href: '#lists', about: t.city }];
  const rows = [
    { key: t.name, value: 'Marie Dubois' },
    { key: t.city, value: 'Lévis', actions: change },
  ];
  return (
    <>
      <SummaryList rows={rows} />
      <SummaryList rows={rows} card={{ title: t.profile, headingLevel: 3 }} />
      <TaskList
        tasks={[
          { title: t.city, href: '#lists', status: t.done },
          { title: t.hours, href: '#lists', hint: t.hoursHint, status: <Tag colour="yellow">{t.todo}</Tag> },
        ]}
      />
      <Table
        caption={t.people}
        captionSize="m"
        head={[t.name, { text: t.columns[2], format: 'numeric' }]}
        rows={[['Marie Dubois', { text: 3, format: 'numeric' }]]}
        firstCellIsHeader
      />
      <Tabs
        idPrefix="tab"
        tabs={t.views.map((label) => ({ label, children: <p className="govuk-body">{label}</p> }))}
      />
    </>
  );
}
