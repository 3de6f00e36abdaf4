import type { FailedJob } from '../../../platform/queue/failed-jobs.js';
import type { QueuePictured } from '../../../platform/queue/queue-picture.js';
import { Form } from '../../../platform/web/form.js';
import { Button, ButtonRow, DataTable } from '../../../ui/index.js';
import type { JobDeed } from '../data/mail-line.query.js';
import { deskPaths } from '../desk.paths.js';
import { jobDecisions } from '../domain/job.policy.js';
import { deed } from '../words/index.js';
import { Named } from './queues-jobs.js';
import { QueuesPart } from './queues-part.js';
import { Away, useQueues } from './use-queues.js';

/** What failed for good, what of it can be shown, and what to do about it. */
export function FailedJobsTable({ store }: Pick<QueuePictured, 'store'>) {
  const { q, f } = useQueues();
  if (!store?.failed.length)
    return (
      <QueuesPart title={q.failed.title}>
        <p className="govuk-body">{store ? q.failed.none : q.failed.unread}</p>
      </QueuesPart>
    );
  return (
    <QueuesPart title={q.failed.title}>
      <DataTable
        caption={q.failed.title}
        captionHidden
        columns={Object.values(q.failed.columns).map((title) => ({ title }))}
        rows={store.failed.map((job) => ({
          ...{ id: `${job.queue}-${job.id}`, name: job.name },
          cells: [
            <About job={job} key="job" />,
            job.failedAt ? <Away at={job.failedAt} key="when" /> : q.notKnown,
            f.number(job.attempts),
            <code lang="en" key="why">
              {job.fault.kind}: {job.fault.message}
            </code>,
            <Decide job={job} key="decide" />,
          ],
        }))}
      />
      <p className="govuk-body-s">{q.failed.asFar}</p>
    </QueuesPart>
  );
}

function About({ job }: { job: FailedJob }) {
  const { q } = useQueues();
  return (
    <>
      <Named title={q.failed.names[job.name]} code={job.name} />
      {Object.entries(job.ids).map(([name, id]) => (
        <span key={name}>
          <br />
          <code>
            {name} {id}
          </code>
        </span>
      ))}
    </>
  );
}

function Decide({ job }: { job: FailedJob }) {
  const { q, locale } = useQueues();
  const name = q.failed.names[job.name] ?? job.name;
  return (
    <ButtonRow>
      {jobDecisions.map((decision) => (
        <Form action={deskPaths.mendJob.to(locale, { line: job.queue, job: job.id, decision })} key={decision}>
          <Button look="secondary" preventDoubleClick>
            {q.failed[decision]}
            <span className="govuk-visually-hidden">{q.failed.this(name, job.id)}</span>
          </Button>
        </Form>
      ))}
    </ButtonRow>
  );
}

/** Who decided what about jobs that failed. Nothing where nobody did. */
export function JobDeeds({ deeds }: { deeds: readonly JobDeed[] }) {
  const { q, locale } = useQueues();
  if (deeds.length === 0) return null;
  return (
    <QueuesPart title={q.deeds.title}>
      <DataTable
        caption={q.deeds.title}
        captionHidden
        columns={Object.values(q.deeds.columns).map((title) => ({ title }))}
        rows={deeds.map(({ at, verb, by, name }, place) => ({
          ...{ id: String(place), name },
          cells: [
            deed(verb, locale),
            <Named title={q.failed.names[name]} code={name} key="job" />,
            by ?? 'Tandem',
            <Away at={at} key="when" />,
          ],
        }))}
      />
    </QueuesPart>
  );
}
