import type { ReactNode } from 'react';
import { PersonChip } from './person.js';

export type ComparePerson = { id: string; name: string; note?: ReactNode; href?: string; best?: boolean };
export type CompareRow = { title: ReactNode; cells: readonly ReactNode[]; markBest?: boolean };
export type CompareTableProps = { caption: string; people: readonly ComparePerson[]; rows: readonly CompareRow[] };

/** Two to four people side by side on the same rows. On a phone each cell says whose it is. */
export function CompareTable({ caption, people, rows }: CompareTableProps) {
  return (
    <table className="compare">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          {people.map(({ id, name, note, href }) => (
            <th scope="col" key={id}>
              <PersonChip name={name} note={note} href={href} small />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, cells, markBest }, index) => (
          <tr key={index}>
            <th scope="row">{title}</th>
            {people.map(({ id, name, best }, place) => (
              <td className={best && markBest ? 'compare__best' : undefined} data-who={name} key={id}>
                {cells[place]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
