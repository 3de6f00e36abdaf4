import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import { useLanguage } from '../language.js';

export type DataColumn = {
  title: string;
  numeric?: boolean;
  /** A link that sorts by this column. */
  sortHref?: string;
  sorted?: 'ascending' | 'descending';
};

export type DataRow = { id: string; name: string; cells: readonly ReactNode[]; selected?: boolean };

export type DataTableProps = {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly DataColumn[];
  rows: readonly DataRow[];
  /** The name of the checkboxes; put the table inside a form. */
  select?: string;
  /** Not every row can be chosen at once: no “select all”. */
  fewOnly?: boolean;
  /** Shown instead of the table when there are no rows. */
  empty?: ReactNode;
};

function HeadCell({ column }: { column: DataColumn }) {
  const { t } = useLanguage();
  return (
    <th scope="col" className={column.numeric ? 'numeric' : undefined} aria-sort={column.sorted}>
      {column.sortHref ? (
        <a href={column.sortHref} aria-label={t.sortBy(column.title)}>
          {column.title}
          <span className={classes('sort', column.sorted && `sort--${column.sorted}`)} aria-hidden="true" />
        </a>
      ) : (
        column.title
      )}
    </th>
  );
}

function SelectBox({ name, row }: { name: string; row: DataRow }) {
  const { t } = useLanguage();
  return (
    <td className="data-table__select">
      <label className="tick">
        <input type="checkbox" name={name} value={row.id} defaultChecked={row.selected} />
        <span className="govuk-visually-hidden">{t.select(row.name)}</span>
      </label>
    </td>
  );
}

function Row({ row, columns, select }: { row: DataRow; columns: readonly DataColumn[]; select?: string }) {
  return (
    <tr data-row="">
      {select && <SelectBox name={select} row={row} />}
      {row.cells.map((cell, index) => {
        const Element = index === 0 ? 'th' : 'td';
        const column = columns[index];
        return (
          <Element
            scope={index === 0 ? 'row' : undefined}
            className={column?.numeric ? 'numeric' : undefined}
            data-label={column?.title}
            key={index}
          >
            {cell}
          </Element>
        );
      })}
    </tr>
  );
}

function SelectAll() {
  const { t } = useLanguage();
  return (
    <td className="data-table__select">
      <label className="tick" data-select-all="" hidden>
        <input type="checkbox" />
        <span className="govuk-visually-hidden">{t.selectAll}</span>
      </label>
    </td>
  );
}

/** Rows to work through: the first cell names the row. Stacks into cards on a phone. */
export function DataTable({ caption, captionHidden, columns, rows, select, fewOnly, empty }: DataTableProps) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <table className="data-table">
      <caption className={captionHidden ? 'govuk-visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {select && (fewOnly ? <td className="data-table__select" /> : <SelectAll />)}
          {columns.map((column) => (
            <HeadCell column={column} key={column.title} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row row={row} columns={columns} select={select} key={row.id} />
        ))}
      </tbody>
    </table>
  );
}
