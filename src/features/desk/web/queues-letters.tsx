import type { ReactNode } from 'react';
import { lanes as laneNames } from '../../../platform/mail/email-policy.js';
import { DataTable, FactsList } from '../../../ui/index.js';
import type { LaneLine } from '../data/mail-line.query.js';
import { mailShelves } from '../domain/mail-shelves.js';
import { titleIn } from './outbox-list.js';
import type { QueuesDesk } from './queues-desk.js';
import { QueuesPart } from './queues-part.js';
import { Away, useQueues } from './use-queues.js';

/** Letters that have not left, by who overtakes whom. */
export function LetterLanes({ lanes }: { lanes: readonly LaneLine[] }) {
  const { q, f, m } = useQueues();
  const { lane, oldest, ...counted } = q.letters.columns;
  return (
    <QueuesPart title={q.letters.title}>
      <DataTable
        caption={q.letters.title}
        captionHidden
        columns={[
          { title: lane },
          ...Object.values(counted).map((title) => ({ title, numeric: true })),
          { title: oldest },
        ]}
        rows={lanes.map((line) => {
          const { due, later, held, paused, sending } = line;
          const title = m.kinds.lanes[laneNames.indexOf(line.lane)];
          return {
            ...{ id: line.lane, name: title ?? line.lane },
            cells: [
              title,
              ...[due, later, held, paused, sending].map((n) => f.number(n)),
              line.oldest ? <Away at={line.oldest} key="oldest" /> : q.store.noneDue,
            ],
          };
        })}
      />
    </QueuesPart>
  );
}

/** Trouble is what is in doubt and what failed, which stand here by themselves. */
const shown = mailShelves.filter((shelf) => shelf !== 'trouble');

/** How many letters lie on each shelf of the outbox. */
export function LetterStates({ counts }: Pick<QueuesDesk, 'counts'>) {
  const { q, m } = useQueues();
  return (
    <QueuesPart title={q.letters.states}>
      <FactsList facts={shown.map((shelf) => ({ label: m.shelves[shelf], value: m.counted(shelf, counts[shelf]) }))} />
    </QueuesPart>
  );
}

/** What does not leave just now: to which domains, and of which kinds. */
export function LettersAtRest({ desk: { resting, paused, kinds } }: { desk: QueuesDesk }) {
  const { q, f } = useQueues();
  const titleOf = titleIn(kinds);
  return (
    <>
      <QueuesPart title={q.letters.domains}>
        <Lines none={q.letters.domainsNone}>
          {resting.map(({ domain, until }) => (
            <li key={domain}>
              {q.letters.domain(domain)} <Away at={until} />
            </li>
          ))}
        </Lines>
      </QueuesPart>
      <QueuesPart title={q.letters.paused}>
        <Lines none={q.letters.pausedNone}>
          {paused.map(({ name, since, waiting }) => (
            <li key={name}>
              {q.letters.pausedKind(titleOf(name))} <Away at={since} />, {q.letters.waiting(f.number(waiting))}
            </li>
          ))}
        </Lines>
      </QueuesPart>
    </>
  );
}

function Lines({ none, children }: { none: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return <p className="govuk-body">{none}</p>;
  return <ul className="govuk-list govuk-list--bullet">{children}</ul>;
}
