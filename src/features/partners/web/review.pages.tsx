import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/days.js';
import { daysBetween } from '../../../kernel/working-days.js';
import type { HeldLetter } from '../../../platform/mail/outbox.js';
import type { Told } from '../../../platform/timeline/timeline.query.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import {
  Button,
  ButtonRow,
  Card,
  Columns,
  InsetText,
  PromiseDate,
  StatusTag,
  SummaryList,
  Timeline,
  type Tone,
} from '../../../ui/index.js';
import { deskPaths } from '../../desk/desk.paths.js';
import type { PartnerView } from '../data/partner-view.query.js';
import { partnerLifecycle, type PartnerStatus } from '../domain/partner.lifecycle.js';
import { partnerPolicy } from '../domain/partner.policy.js';
import { parts } from '../domain/profile.js';
import { partnersPaths } from '../partners.paths.js';
import { words } from '../words/index.js';
import { saying } from './saying.js';
import { applicantRows } from './applicant-rows.js';
import { reasonOf } from './application.pages.js';
import { decisions, type DecisionName } from './decision.forms.js';
import { profileRows } from './profile-rows.js';

export interface ReviewProps {
  readonly partner: PartnerView;
  readonly told: readonly Told[];
  readonly today: Day;
  readonly me: Actor;
  /** The letter to this person that still waits, if there is one. */
  readonly held: HeldLetter | null;
}

const tones: Record<PartnerStatus, Tone> = {
  submitted: 'new',
  info_needed: 'waiting',
  waitlisted: 'waiting',
  declined: 'bad',
  withdrawn: 'quiet',
  active: 'good',
  paused: 'quiet',
  left: 'quiet',
};

/** Everything an applicant said, what was promised, what happened, and what can be decided. */
export function ReviewPage({ partner, told, today, me, held }: ReviewProps) {
  const { locale, done } = usePage().visit;
  const t = words[locale].review;
  return (
    <Layout title={partner.name} caption={t.caption} done={saying(t.done, done)}>
      {held ? <Held held={held} /> : null}
      <p className="govuk-body">
        <StatusTag tone={tones[partner.status]}>{partnerLifecycle.is(partner.status)[locale]}</StatusTag>{' '}
        {partner.status === 'submitted' && <Promise partner={partner} today={today} />}
      </p>
      <Columns
        main={<Said partner={partner} />}
        side={
          <>
            <Decide partner={partner} me={me} />
            <History told={told} />
          </>
        }
      />
    </Layout>
  );
}

/** When the letter of a decision leaves; until then it can be changed or stopped. */
function Held({ held: { id, until } }: { held: HeldLetter }) {
  const { locale, account } = usePage().visit;
  const { letterLeaves, letterWaits, letterLink } = words[locale].review;
  return (
    <InsetText>
      {until ? letterLeaves(format(locale).time(until, account?.timeZone)) : letterWaits}{' '}
      <a className="govuk-link" href={deskPaths.letter.to(locale, { id })}>
        {letterLink}
      </a>
    </InsetText>
  );
}

function Promise({ partner, today }: { partner: PartnerView; today: Day }) {
  const { locale } = usePage().visit;
  const t = words[locale].review;
  if (!partner.promisedOn) return null;
  const left = daysBetween(today, partner.promisedOn);
  return (
    <PromiseDate dateTime={partner.promisedOn} late={left < 0} note={left < 0 ? t.late(-left) : t.inDays(left)}>
      {format(locale).date(partner.promisedOn)}
    </PromiseDate>
  );
}

function Said({ partner }: { partner: PartnerView }) {
  const { locale } = usePage().visit;
  const t = words[locale];
  const rows = [...applicantRows(partner, locale), ...profileRows(partner, locale)];
  return (
    <>
      {partner.question && (
        <Card title={t.review.asked}>
          <InsetText>{partner.question}</InsetText>
          <p className="govuk-body">
            <b>{t.review.answered}</b> {partner.answer || t.review.noAnswer}
          </p>
        </Card>
      )}
      <h2 className="govuk-heading-m">{t.review.applied}</h2>
      {parts.map((part) => (
        <SummaryList
          key={part}
          card={{ title: t.review.parts[part], headingLevel: 3 }}
          rows={rows.filter((row) => row.part === part).map(({ key, value }) => ({ key, value }))}
        />
      ))}
    </>
  );
}

const nameOf: Partial<Record<string, DecisionName>> = {
  accept: 'accept',
  ask: 'ask',
  wait_list: 'wait-list',
  decline: 'decline',
};

function Decide({ partner, me }: { partner: PartnerView; me: Actor }) {
  const { locale } = usePage().visit;
  const t = words[locale].review;
  const offered = partnerLifecycle.offers(partner.status, me).map(({ event }) => nameOf[event]);
  const may = partnerPolicy.decideOn(me, partner);
  const open = decisions.filter((decision) => may.allowed && offered.includes(decision));
  const why = reasonOf(partner, locale);
  return (
    <Card title={t.decideNow}>
      {open.length === 0 ? <p className="govuk-body">{may.allowed ? t.closed : may.reason[locale]}</p> : null}
      {why ? <p className="govuk-body">{why}</p> : null}
      <ButtonRow>
        {open.map((decision, index) => (
          <Button
            key={decision}
            href={partnersPaths.decide.to(locale, { id: partner.id, decision })}
            {...(index > 0 ? { look: 'secondary' as const } : {})}
          >
            {t.decisions[decision].title}
          </Button>
        ))}
      </ButtonRow>
    </Card>
  );
}

function History({ told }: { told: readonly Told[] }) {
  const { locale, account } = usePage().visit;
  const t = words[locale].review;
  return (
    <Card title={t.history}>
      <Timeline
        entries={told.map(({ at, verb, by }) => ({
          when: format(locale).dateTime(at, account?.timeZone),
          dateTime: at.toISOString(),
          what: t.events[verb] ?? t.otherEvent,
          who: by ?? t.system,
        }))}
      />
    </Card>
  );
}
