import { content, matchesFixtures, type Params } from '../../../test/support/kit-fixtures.js';
import { SummaryList, type SummaryAction, type SummaryCard } from './summary-list.js';
import { Table, type Cell } from './table.js';
import { Tag } from './tag.js';
import { TaskList } from './task-list.js';

const own = (params: Params) => ({ className: params.classes, attributes: params.attributes });
const inner = (params: Params | undefined, key: string) => params?.[key] as Params | undefined;
const flag = (params: Params, key: string) => params[key] as boolean | undefined;

/** React writes these two attributes of a cell in its own way; the fixtures give strings. */
const span = (value: unknown) => (value === undefined ? undefined : Number(value));

const cell = (item: Params): Cell => ({
  text: content(item),
  format: item['format'] as Cell['format'],
  colSpan: span(item['colspan']),
  rowSpan: span(item['rowspan']),
  ...own(item),
});

matchesFixtures('table', (params) => (
  <Table
    {...own(params)}
    caption={params['caption'] as string | undefined}
    captionSize={/--(s|m|l|xl)$/.exec(String(params['captionClasses']))?.[1] as 's' | 'm' | 'l' | 'xl' | undefined}
    firstCellIsHeader={flag(params, 'firstCellIsHeader')}
    head={(params['head'] as Params[] | undefined)?.map(cell)}
    rows={((params['rows'] ?? []) as (Params[] | null | false)[]).map((row) => row && row.map(cell))}
  />
));

matchesFixtures('task-list', (params) => (
  <TaskList
    {...own(params)}
    idPrefix={params['idPrefix'] as string | undefined}
    tasks={(params.items ?? []).map((item) => {
      if (!item) return null;
      const status = inner(item, 'status');
      const tag = inner(status, 'tag');
      return {
        title: content(inner(item, 'title')),
        titleClassName: inner(item, 'title')?.classes,
        href: item.href,
        hint: content(item.hint),
        status: tag ? <Tag {...own(tag)}>{content(tag)}</Tag> : content(status),
        statusClassName: status?.classes,
        className: item.classes,
      };
    })}
  />
));

const actionsOf = (params: Params | undefined): SummaryAction[] | undefined =>
  (inner(params, 'actions')?.items as Params[] | undefined)?.map((item) => ({
    text: content(item),
    href: item.href ?? '',
    about: item['visuallyHiddenText'],
    ...own(item),
  }));

function card(params: Params | undefined): SummaryCard | undefined {
  if (!params) return undefined;
  const title = inner(params, 'title');
  return {
    title: content(title),
    headingLevel: title?.['headingLevel'] as SummaryCard['headingLevel'],
    titleClassName: title?.classes,
    actions: actionsOf(params),
    actionsClassName: inner(params, 'actions')?.classes,
    ...own(params),
  };
}

matchesFixtures('summary-list', (params) => (
  <SummaryList
    {...own(params)}
    card={card(inner(params, 'card'))}
    rows={((params['rows'] ?? []) as (Params | null)[]).map(
      (row) =>
        row && {
          key: content(inner(row, 'key')),
          value: content(inner(row, 'value')),
          keyClassName: inner(row, 'key')?.classes,
          valueClassName: inner(row, 'value')?.classes,
          actions: actionsOf(row),
          actionsClassName: inner(row, 'actions')?.classes,
          className: row.classes,
        },
    )}
  />
));
