import type { Day } from '../../../kernel/days.js';
import { label, requestRefusalReasonLabels } from '../../../kernel/vocabulary/index.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, Card, Columns, InsetText, NextThing, StatusSteps, SummaryList } from '../../../ui/index.js';
import { stepsOf } from '../domain/steps.js';
import type { RequestView } from '../domain/request-view.js';
import { matchingPaths } from '../../matching/matching.paths.js';
import { requestsPaths } from '../requests.paths.js';
import { words } from '../words/index.js';
import { TakeBack } from './edit.page.js';
import { requestLines } from './request-rows.js';
import { Promised, RequestStatusTag, Turn } from './status.js';

/** Where a request stands, for its team: whose turn it is, what comes next, what was asked. */
export function TrackerPage({ request, today }: { request: RequestView; today: Day }) {
  const { visit } = usePage();
  const { locale } = visit;
  const t = words[locale];
  const lines = requestLines(request, locale);
  return (
    <Layout
      title={request.title[locale] || t.list.untitled}
      caption={`${request.code} · ${request.asker.title[locale]}`}
      back={requestsPaths.list.to(locale)}
      done={t.done[visit.done ?? '']}
    >
      <Columns
        main={
          <>
            <Next request={request} today={today} />
            <Note request={request} />
            <Partners request={request} />
            <h2 className="govuk-heading-m">{t.tracker.what}</h2>
            <SummaryList rows={lines.map(({ key, value }) => ({ key, value }))} />
            <Ending request={request} />
          </>
        }
        side={<Standing request={request} />}
      />
    </Layout>
  );
}

function Next({ request, today }: { request: RequestView; today: Day }) {
  const { locale } = usePage().visit;
  const t = words[locale].tracker;
  const edit = requestsPaths.edit.to(locale, { id: request.id });
  const action = { draft: t.goOn, changes_requested: t.change }[request.status as string];
  return (
    <NextThing
      eyebrow={t.eyebrow}
      icon={action ? 'mail' : 'clock'}
      title={t.next[request.status]}
      actions={action ? <Button href={edit}>{action}</Button> : null}
    >
      <Promised request={request} today={today} />
    </NextThing>
  );
}

function Note({ request }: { request: RequestView }) {
  const { locale } = usePage().visit;
  const t = words[locale].tracker;
  const { status, reviewNote, refusalReason } = request;
  if (status !== 'changes_requested' && status !== 'refused') return null;
  const reason = refusalReason ? t.reason(label(requestRefusalReasonLabels, refusalReason, locale)) : '';
  return (
    <>
      {status === 'refused' && reason ? <p className="govuk-body-l">{reason}</p> : null}
      {reviewNote ? (
        <>
          <h2 className="govuk-heading-m">{t.note}</h2>
          <InsetText>{reviewNote}</InsetText>
        </>
      ) : null}
    </>
  );
}

function Standing({ request }: { request: RequestView }) {
  const { locale } = usePage().visit;
  const t = words[locale].tracker;
  return (
    <Card title={t.stepByStep}>
      <p>
        <RequestStatusTag status={request.status} />
      </p>
      <p className="govuk-body">
        {t.turn}
        {locale === 'fr' ? '\u00a0' : ''}: <Turn status={request.status} reader="team" />
      </p>
      <StatusSteps steps={stepsOf(request.status).map(({ step, is }) => ({ title: t.steps[step], is }))} />
    </Card>
  );
}

/** Before it is open a request is withdrawn here; afterwards there are people to tell, on matching's page. */
const metPeople: readonly RequestView['status'][] = ['open', 'filled', 'closed', 'expired'];

function Partners({ request: { id, status } }: { request: RequestView }) {
  const { locale } = usePage().visit;
  if (!metPeople.includes(status)) return null;
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={matchingPaths.team.to(locale, { id })}>
        {words[locale].tracker.partners}
      </a>
    </p>
  );
}

function Ending({ request }: { request: RequestView }) {
  const { locale } = usePage().visit;
  const { id, status } = request;
  if (status === 'submitted') return <TakeBack id={id} />;
  if (status !== 'open' && status !== 'filled') return null;
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={requestsPaths.withdraw.to(locale, { id })}>
        {words[locale].tracker.withdraw}
      </a>
    </p>
  );
}
