import { applicationDeclineReasonLabels } from '../../../kernel/vocabulary/index.js';
import type { Locale } from '../../../kernel/text.js';
import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import {
  Button,
  ButtonRow,
  Card,
  Details,
  InsetText,
  StatusSteps,
  SummaryList,
  TextArea,
  type FormState,
} from '../../../ui/index.js';
import type { PartnerView } from '../data/partner-view.query.js';
import { partnerLifecycle } from '../domain/partner.lifecycle.js';
import { waitListReasonLabels } from '../domain/wait-list-reasons.js';
import { doors } from '../../people/people.paths.js';
import { partnersPaths } from '../partners.paths.js';
import { words } from '../words/index.js';
import { saying } from './saying.js';
import { profileRows } from './profile-rows.js';

interface ApplicationProps {
  readonly mine: PartnerView;
  readonly form: FormState;
  readonly late: boolean;
}

/** Where an application stands, for the person who sent it. */
export function ApplicationPage({ mine, form, late }: ApplicationProps) {
  const { visit } = usePage();
  const { locale, done } = visit;
  const t = words[locale].mine;
  const isPartner = mine.status === 'active' || mine.status === 'paused';
  return (
    <Layout title={t.application.title} form={form} done={saying(t.done, done)}>
      <p className="govuk-body-l">{t.application.status[mine.status]}</p>
      {mine.status === 'info_needed' && <Question question={mine.question} form={form} />}
      <Steps mine={mine} late={late} />
      <Why mine={mine} />
      {isPartner && <Button href={doors.home.to(locale)}>{t.application.home}</Button>}
      <Details summary={t.application.answers}>
        <SummaryList rows={profileRows(mine, locale).map(({ key, value }) => ({ key, value }))} />
      </Details>
      {partnerLifecycle.allows(mine.status, 'withdraw') && (
        <p className="govuk-body">
          <a className="govuk-link target" href={partnersPaths.withdraw.to(locale)}>
            {t.application.takeBack}
          </a>
        </p>
      )}
    </Layout>
  );
}

function Question({ question, form }: { question: string; form: FormState }) {
  const { locale } = usePage().visit;
  const t = words[locale].mine.application;
  return (
    <Card title={t.question} look="next">
      <InsetText>{question}</InsetText>
      <Form action={partnersPaths.application.to(locale)}>
        <TextArea form={form} name="answer" label={t.yourAnswer} hint={t.answerHint} maxLength={2000} />
        <Button>{t.sendAnswer}</Button>
      </Form>
    </Card>
  );
}

function Steps({ mine, late }: { mine: PartnerView; late: boolean }) {
  const { locale } = usePage().visit;
  const t = words[locale].mine.application;
  const waits = mine.status === 'submitted' || mine.status === 'info_needed';
  const promised = promiseOf(mine, late, locale);
  const sent = mine.submittedAt && t.sentOn(format(locale).date(mine.submittedAt, mine.timeZone));
  return (
    <StatusSteps
      steps={[
        { title: t.steps.sent, note: sent, is: 'done' },
        { title: t.steps.read, is: waits ? 'now' : 'done' },
        {
          title: t.steps.answer,
          note: waits && promised ? promised : null,
          is: waits ? 'todo' : 'done',
        },
      ]}
    />
  );
}

function promiseOf({ promisedOn }: PartnerView, late: boolean, locale: Locale): string | null {
  const t = words[locale].mine.application;
  if (promisedOn === null) return null;
  const day = format(locale).date(promisedOn);
  return late ? t.late(day) : t.promised(day);
}

function Why({ mine }: { mine: PartnerView }) {
  const { visit, network } = usePage();
  const t = words[visit.locale].mine.application;
  if (mine.status !== 'declined' && mine.status !== 'waitlisted') return null;
  const why = reasonOf(mine, visit.locale);
  return (
    <>
      {why && <p className="govuk-body">{t.reason(why)}</p>}
      {mine.status === 'declined' && <p className="govuk-body">{t.disagree(network.phone)}</p>}
    </>
  );
}

/** The reason of a decision in words; null when there is none to tell. */
export function reasonOf({ decisionReason }: Pick<PartnerView, 'decisionReason'>, locale: Locale): string | null {
  const all: Record<string, { en: string; fr: string } | undefined> = {
    ...waitListReasonLabels,
    ...applicationDeclineReasonLabels,
  };
  return decisionReason === null || decisionReason === 'other' ? null : (all[decisionReason]?.[locale] ?? null);
}

/** Asks once more, plainly. */
export function WithdrawPage() {
  const { locale } = usePage().visit;
  const t = words[locale].mine.application;
  return (
    <Layout title={t.takeBack} back={partnersPaths.application.to(locale)}>
      <p className="govuk-body">{t.takeBackLead}</p>
      <Form action={partnersPaths.withdraw.to(locale)}>
        <ButtonRow>
          <Button look="warning">{t.takeBackButton}</Button>
          <Button href={partnersPaths.application.to(locale)} look="secondary">
            {t.keep}
          </Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
