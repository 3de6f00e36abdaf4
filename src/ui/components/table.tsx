import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import type { Attributes } from './attributes.js';

export type Cell = {
  text?: ReactNode;
  format?: 'numeric';
  colSpan?: number;
  rowSpan?: number;
  className?: string;
  attributes?: Attributes;
};

export type TableProps = {
  head?: readonly (Cell | string)[];
  rows: readonly (readonly (Cell | string)[] | false | null | undefined)[];
  caption?: ReactNode;
  captionSize?: 's' | 'm' | 'l' | 'xl';
  firstCellIsHeader?: boolean;
  className?: string;
  attributes?: Attributes;
};

const asCell = (cell: Cell | string): Cell => (typeof cell === 'string' ? { text: cell } : cell);

function HeadCell({ cell }: { cell: Cell }) {
  const numeric = cell.format && `govuk-table__header--${cell.format}`;
  return (
    <th
      scope="col"
      className={classes('govuk-table__header', numeric, cell.className)}
      colSpan={cell.colSpan}
      rowSpan={cell.rowSpan}
      {...cell.attributes}
    >
      {cell.text}
    </th>
  );
}

function BodyCell({ cell, isHeader }: { cell: Cell; isHeader?: boolean }) {
  const span = { colSpan: cell.colSpan, rowSpan: cell.rowSpan, ...cell.attributes };
  if (isHeader)
    return (
      <th scope="row" className={classes('govuk-table__header', cell.className)} {...span}>
        {cell.text}
      </th>
    );
  const numeric = cell.format && `govuk-table__cell--${cell.format}`;
  return (
    <td className={classes('govuk-table__cell', numeric, cell.className)} {...span}>
      {cell.text}
    </td>
  );
}

export function Table({ head, rows, caption, captionSize, firstCellIsHeader, className, attributes }: TableProps) {
  const size = captionSize && `govuk-table__caption--${captionSize}`;
  return (
    <table className={classes('govuk-table', className)} {...attributes}>
      {caption ? <caption className={classes('govuk-table__caption', size)}>{caption}</caption> : null}
      {head && (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {head.map((cell, index) => (
              <HeadCell cell={asCell(cell)} key={index} />
            ))}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body">
        {rows.map((row, index) =>
          row ? (
            <tr className="govuk-table__row" key={index}>
              {row.map((cell, place) => (
                <BodyCell cell={asCell(cell)} isHeader={firstCellIsHeader && place === 0} key={place} />
              ))}
            </tr>
          ) : null,
        )}
      </tbody>
    </table>
  );
}
