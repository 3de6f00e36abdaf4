import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, FactsList, InsetText, StatusTag, WarningText } from '../../../ui/index.js';
import { deskPaths } from '../desk.paths.js';
import type { QueuesDesk } from './queues-desk.js';
import { FailedJobsTable, JobDeeds } from './queues-failed.js';
import { QueueDepths, QueueTicks } from './queues-jobs.js';
import { LetterLanes, LettersAtRest, LetterStates } from './queues-letters.js';
import { QueuesPart } from './queues-part.js';
import { Away, Seen, useQueues } from './use-queues.js';

interface QueuesProps {
  readonly desk: QueuesDesk;
  /** Why what was just asked for did not happen. */
  readonly trouble?: 'gone' | 'away';
}

/** What waits in the queues and in the outbox, who takes it, and what failed. */
export function QueuesPage({ desk, trouble }: QueuesProps) {
  const { locale, q, f, zone } = useQueues();
  const { done } = usePage().visit;
  return (
    <Seen.Provider value={desk.picture.now}>
      <Layout title={q.title} caption={q.seen(f.dateTime(desk.picture.now, zone))} done={q.done[done ?? '']}>
        {trouble ? <WarningText>{q.trouble[trouble]}</WarningText> : null}
        <p className="govuk-body">{q.lead}</p>
        <Button href={deskPaths.queues.to(locale)} look="secondary">
          {q.lookAgain}
        </Button>
        <Store desk={desk} />
        <QueueDepths picture={desk.picture} />
        <FailedJobsTable store={desk.picture.store} />
        <JobDeeds deeds={desk.deeds} />
        <QueueTicks ticks={desk.picture.ticks} />
        <LetterLanes lanes={desk.lanes} />
        <LettersAtRest desk={desk} />
        <LetterStates counts={desk.counts} />
      </Layout>
    </Seen.Provider>
  );
}

function Store({ desk: { picture, lanes } }: { desk: QueuesDesk }) {
  const { q } = useQueues();
  const { kind, store } = picture;
  const oldest = lanes.flatMap((lane) => lane.oldest ?? []).sort((a, b) => a.getTime() - b.getTime())[0];
  const answer = store ? q.store.answers(store.took) : q.store.silent;
  return (
    <QueuesPart title={q.store.title}>
      {store ? null : <InsetText>{q.store.away(q.store.kinds[kind])}</InsetText>}
      <FactsList
        facts={[
          { label: q.store.label, value: q.store.kinds[kind] },
          { label: q.store.answer, value: <StatusTag tone={store ? 'good' : 'bad'}>{answer}</StatusTag> },
          { label: q.store.oldest, value: oldest ? <Away at={oldest} /> : q.store.noneDue },
        ]}
      />
    </QueuesPart>
  );
}
