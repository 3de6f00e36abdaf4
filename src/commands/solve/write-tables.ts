import { type Answer } from '../../features/matching/engine/instance/answer.js';
import { writeTable } from '../../platform/csv/write-table.js';

/** A file to be written. */
export interface OutFile {
  readonly name: string;
  readonly text: string;
}

type EmptyColumn = 'demand' | 'seats' | 'why' | 'change' | 'partner' | 'empties' | 'objective';
type EmptyRow = Record<EmptyColumn, string | number | null>;

/** The answer as tables. assignment.csv has the form of current.csv and locks.csv, so that it can go into the next round. */
export function answerTables(answer: Answer): OutFile[] {
  const { score, objective, bound, gap, floor, certificate, hash } = answer;
  const pairs = (list: Answer['assignment']) =>
    list.map(([partner, demand]) => ({ partner: marked(partner), demand: marked(demand) }));
  const empty = answer.unfilled.flatMap(({ demand, seats, why, relax }): EmptyRow[] => {
    const about = { demand: marked(demand), seats, why: why.join(' ') };
    if (relax.length === 0) return [{ ...about, change: '', partner: '', empties: '', objective: null }];
    return relax.map(({ change, partner, objective, empties }) => ({
      ...{ ...about, change, partner: marked(partner ?? ''), empties: marked(empties?.join('|') ?? ''), objective },
    }));
  });
  const summary = { score, objective, bound, gap, floor, certificate, hash };
  return [
    { name: 'assignment.csv', text: writeTable(['partner', 'demand'], pairs(answer.assignment)) },
    {
      name: 'unfilled.csv',
      text: writeTable(['demand', 'seats', 'why', 'change', 'partner', 'empties', 'objective'], empty),
    },
    {
      name: 'summary.csv',
      text: writeTable(
        ['what', 'value'],
        Object.entries(summary).map(([what, value]) => ({ what, value })),
      ),
    },
    ...(answer.blocking
      ? [{ name: 'blocking.csv', text: writeTable(['partner', 'demand'], pairs(answer.blocking)) }]
      : []),
  ];
}

/** One apostrophe more before an id that begins as a marked formula does, for the reader takes one away. */
const marked = (text: string): string => text.replace(/^(?='+[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/, "'");
