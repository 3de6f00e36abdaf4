import { queueNames, type QueueName } from '../../../platform/queue/job.js';
import type { QueuePictured, TickLine } from '../../../platform/queue/queue-picture.js';
import { DataTable, StatusTag } from '../../../ui/index.js';
import { QueuesPart } from './queues-part.js';
import { Away, useQueues } from './use-queues.js';

/** How much lies in each queue, and whether somebody takes it. */
export function QueueDepths({ picture }: { picture: QueuePictured }) {
  const { q, f } = useQueues();
  const { queue, heard, ...counted } = q.depths.columns;
  const number = (n: number | null | undefined) => (typeof n === 'number' ? f.number(n) : q.notKnown);
  return (
    <QueuesPart title={q.depths.title}>
      <DataTable
        caption={q.depths.title}
        captionHidden
        columns={[
          { title: queue },
          ...Object.values(counted).map((title) => ({ title, numeric: true })),
          { title: heard },
        ]}
        rows={queueNames.map((name) => {
          const depth = picture.store?.depths[name];
          const { waiting, active, delayed, failed, workers } = depth ?? {};
          return {
            ...{ id: name, name: q.depths.names[name] },
            cells: [
              q.depths.names[name],
              ...[waiting, active, delayed, failed, workers].map(number),
              <Heard picture={picture} name={name} key="heard" />,
            ],
          };
        })}
      />
      <p className="govuk-body-s">{q.depths.hint}</p>
    </QueuesPart>
  );
}

function Heard({ picture: { heard, silent }, name }: { picture: QueuePictured; name: QueueName }) {
  const { q } = useQueues();
  const at = heard[name];
  const quiet = silent.includes(name);
  return (
    <>
      <StatusTag tone={quiet ? 'bad' : 'good'}>{quiet ? q.depths.silent : q.depths.taken}</StatusTag>{' '}
      {at ? <Away at={at} /> : q.never}
    </>
  );
}

/** What looks for due work again and again: when next, when last, and how that went. */
export function QueueTicks({ ticks }: { ticks: readonly TickLine[] }) {
  const { q } = useQueues();
  return (
    <QueuesPart title={q.ticks.title}>
      <DataTable
        caption={q.ticks.title}
        captionHidden
        columns={Object.values(q.ticks.columns).map((title) => ({ title }))}
        rows={ticks.map((tick) => ({
          ...{ id: tick.name, name: q.ticks.names[tick.name] ?? tick.name },
          cells: [
            <Named title={q.ticks.names[tick.name]} code={tick.name} key="name" />,
            q.ticks.every(tick.every),
            <Next at={tick.next} key="next" />,
            tick.last ? <Away at={tick.last.endedAt} key="last" /> : q.never,
            <How last={tick.last} key="how" />,
          ],
        }))}
      />
    </QueuesPart>
  );
}

/** What it is for, and what it is called in the code. */
export function Named({ title, code }: { title: string | undefined; code: string }) {
  return (
    <>
      {title ? (
        <>
          {title}
          <br />
        </>
      ) : null}
      <code>{code}</code>
    </>
  );
}

function Next({ at }: { at: Date | null }) {
  const { q } = useQueues();
  return at ? <Away at={at} /> : <>{q.notKnown}</>;
}

function How({ last }: { last: TickLine['last'] }) {
  const { q } = useQueues();
  if (!last) return <>{q.notKnown}</>;
  if (last.fault === null) return <>{q.ticks.well(last.tookMs)}</>;
  return (
    <>
      <StatusTag tone="bad">{q.ticks.badly}</StatusTag> <code lang="en">{last.fault}</code>
    </>
  );
}
