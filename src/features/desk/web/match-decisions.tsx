import { Button, Card, DateField, Details, TextArea, TextField, type FormState } from '../../../ui/index.js';
import { timeZoneLabels, type TimeZone } from '../../../kernel/vocabulary/index.js';
import { mayAnswer } from '../../matching/matching.service.js';
import type { MatchDesk } from '../data/match-desk.query.js';
import { deskPaths } from '../desk.paths.js';
import { answerWords } from '../words/answer.js';
import { needsReason, Step, StepWithReasonForm } from './decide-forms.js';
import { useDesk } from './desk.js';

interface DecisionsProps {
  readonly desk: MatchDesk;
  readonly form: FormState;
  /** The step that `form` belongs to. */
  readonly step: string | undefined;
}

/** The steps that are open now, the forward ones first. */
export function MatchDecisions({ desk, form, step }: DecisionsProps) {
  const { t } = useDesk();
  const { offers, own } = desk;
  return (
    <Card title={t.match.decide} look="next">
      {own ? <p className="govuk-body">{t.match.yourOwn}</p> : null}
      {!own && mayAnswer(desk.match) ? <AnswerLink id={desk.match.id} /> : null}
      {!own && offers.length === 0 ? <p className="govuk-body">{t.match.nothing}</p> : null}
      {offers.map(({ event, label }) => (
        <OneStep desk={desk} event={event} label={label} form={event === step ? form : undefined} key={event} />
      ))}
    </Card>
  );
}

function AnswerLink({ id }: { id: string }) {
  const { locale } = useDesk();
  const words = answerWords[locale];
  return (
    <>
      <p className="govuk-hint">{words.linkHint}</p>
      <Button look="secondary" href={deskPaths.answer.to(locale, { id })}>
        {words.link}
      </Button>
    </>
  );
}

interface OneStepProps {
  readonly desk: MatchDesk;
  readonly event: string;
  readonly label: { readonly en: string; readonly fr: string };
  readonly form: FormState | undefined;
}

function OneStep({ desk: { match }, event, label, form }: OneStepProps) {
  const { t, locale } = useDesk();
  const shared = { matchId: match.id, label: label[locale] };
  if (event === 'introduce') return <IntroduceForm matchId={match.id} form={form} />;
  if (needsReason(event)) return <StepWithReasonForm {...shared} step={event} form={form} />;
  const hints: Record<string, string | undefined> = {
    ...{ approve: t.match.approveHint, offer: t.match.offerHint, start: t.match.startHint },
    ...{ reopen: t.match.reopenHint, withdraw: t.match.withdrawHint },
  };
  const hint = hints[event] ? <p className="govuk-hint">{hints[event]}</p> : null;
  if (event === 'withdraw' || event === 'reopen')
    return (
      <Details summary={label[locale]}>
        <Step {...shared} step={event} look="secondary">
          {hint}
        </Step>
      </Details>
    );
  return (
    <Step {...shared} step={event} {...(event === 'take_back' ? { look: 'secondary' } : {})}>
      {hint}
    </Step>
  );
}

const none: FormState = { typed: {}, errors: {} };

function IntroduceForm({ matchId, form = none }: { matchId: string; form: FormState | undefined }) {
  const { t, locale, zone = 'America/Toronto' } = useDesk();
  const words = t.match.introduce;
  const zoneName =
    (timeZoneLabels as Record<string, (typeof timeZoneLabels)[TimeZone] | undefined>)[zone]?.[locale] ?? zone;
  return (
    <Step matchId={matchId} step="introduce" label={words.go}>
      <h3 className="govuk-heading-s">{words.title}</h3>
      <p className="govuk-body">{words.lead}</p>
      <DateField form={form} name="meeting" legend={words.day} />
      <TextField form={form} name="time" label={words.time} hint={words.timeHint(zoneName)} width={5} />
      <TextArea form={form} name="note" label={words.note} hint={words.noteHint} rows={3} />
    </Step>
  );
}
