import type { Day } from '../../../kernel/days.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { Told } from '../../../platform/timeline/timeline.query.js';
import { format } from '../../../platform/words/format.js';
import { Button, Card, InsetText, SummaryList, Tiles, Timeline, type FormState } from '../../../ui/index.js';
import { deskPaths } from '../../desk/desk.paths.js';
import type { RequestView } from '../domain/request-view.js';
import { words } from '../words/index.js';
import { Decide } from './decide.js';
import { ReadingHints } from './reading-hints.js';
import { termLines, wishLines } from './request-rows.js';
import { Promised, RequestStatusTag } from './status.js';

export interface ReviewPageProps {
  readonly request: RequestView;
  readonly told: readonly Told[];
  readonly today: Day;
  readonly form: FormState;
}

/** The whole request as a coordinator reads it, both languages beside each other, and the decision. */
export function ReviewPage({ request, told, today, form }: ReviewPageProps) {
  const { visit } = usePage();
  const { locale } = visit;
  const t = words[locale];
  const { asker } = request;
  const lines = [...wishLines(request, locale), ...termLines(request, locale)];
  return (
    <Layout
      title={t.review.title(request.code)}
      caption={[asker.title[locale], asker.institution, asker.code].filter(Boolean).join(' · ')}
      back={deskPaths.today.to(locale)}
      done={t.done[visit.done ?? '']}
      form={form}
    >
      <p className="govuk-body">
        <RequestStatusTag status={request.status} /> {sentOn(request, locale)}{' '}
        <Promised request={request} today={today} />
      </p>
      {request.status === 'open' ? (
        <Button href={deskPaths.request.to(locale, { id: request.id })}>{t.review.shortlist}</Button>
      ) : null}
      {request.reviewNote ? <InsetText>{request.reviewNote}</InsetText> : null}
      <Texts request={request} />
      <h2 className="govuk-heading-m">{t.review.all}</h2>
      <SummaryList rows={lines.map(({ key, value }) => ({ key, value }))} />
      {request.status === 'submitted' ? <Decide request={request} today={today} form={form} /> : null}
      <h2 className="govuk-heading-m">{t.review.history}</h2>
      <History told={told} />
    </Layout>
  );
}

const sentOn = ({ submittedAt }: RequestView, locale: 'en' | 'fr') =>
  submittedAt ? words[locale].review.sent(format(locale).dateShort(submittedAt)) : null;

function Texts({ request: { title, summary } }: { request: RequestView }) {
  const { locale } = usePage().visit;
  const t = words[locale];
  return (
    <>
      <h2 className="govuk-heading-m">{t.review.texts}</h2>
      <Tiles>
        {(['en', 'fr'] as const).map((language) => (
          <Card key={language} title={language === 'en' ? t.rows.english : t.rows.french} headingLevel={3}>
            <p className="govuk-body" lang={language}>
              <b>{title[language]}</b>
            </p>
            <p className="govuk-body" lang={language}>
              {summary[language]}
            </p>
          </Card>
        ))}
      </Tiles>
      <ReadingHints summary={summary} />
    </>
  );
}

function History({ told }: { told: readonly Told[] }) {
  const { locale } = usePage().visit;
  const t = words[locale];
  const entries = told.flatMap(({ verb, at, by }) => {
    const what = t.timeline[verb];
    return what ? [{ what, who: by ?? t.system, when: format(locale).dateTime(at), dateTime: at.toISOString() }] : [];
  });
  return <Timeline entries={entries} />;
}
