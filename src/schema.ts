import type { DataSourceOptions } from 'typeorm';
import { Committee } from './features/committees/data/committee.entity.js';
import { Seat } from './features/committees/data/seat.entity.js';
import { CandidateChange } from './features/matching/data/candidate-change.entity.js';
import { Match } from './features/matching/data/match.entity.js';
import { PanelRules } from './features/matching/data/panel-rules.entity.js';
import { Round } from './features/matching/data/round.entity.js';
import { RoundPart } from './features/matching/data/round-part.entity.js';
import { RuleWaiver } from './features/matching/data/rule-waiver.entity.js';
import { SplitRound } from './features/matching/data/split-round.entity.js';
import { WeightVersionRow } from './features/matching/data/weight-version.entity.js';
import { ApplicationDraft } from './features/partners/data/application-draft.entity.js';
import { Consent } from './features/partners/data/consent.entity.js';
import { Partner } from './features/partners/data/partner.entity.js';
import { AccountRole } from './features/people/data/account-role.entity.js';
import { Account } from './features/people/data/account.entity.js';
import { SignInLink } from './features/people/data/sign-in-link.entity.js';
import { ProjectMember } from './features/projects/data/project-member.entity.js';
import { Project } from './features/projects/data/project.entity.js';
import { PartnerRequest } from './features/requests/data/partner-request.entity.js';
import { CreateHouse1795000000000 } from './platform/database/migrations/1795000000000-create-house.js';
import { CreateMail1795000000100 } from './platform/database/migrations/1795000000100-create-mail.js';
import { MatchingRules1795600000000 } from './platform/database/migrations/1795600000000-matching-rules.js';
import { Rounds1795600000100 } from './platform/database/migrations/1795600000100-rounds.js';
import { PanelRules1795600000200 } from './platform/database/migrations/1795600000200-panel-rules.js';
import { RoundParts1795600000300 } from './platform/database/migrations/1795600000300-round-parts.js';
import { CandidateChanges1795600000400 } from './platform/database/migrations/1795600000400-candidate-changes.js';
import { MailLedger1795700000000 } from './platform/database/migrations/1795700000000-mail-ledger.js';
import { MailPacing1795700000300 } from './platform/database/migrations/1795700000300-mail-pacing.js';
import { MailAfterwards1795700000500 } from './platform/database/migrations/1795700000500-mail-afterwards.js';
import { MailShelves1795700000400 } from './platform/database/migrations/1795700000400-mail-shelves.js';
import { HeldLetters1795700000600 } from './platform/database/migrations/1795700000600-held-letters.js';
import { TickRuns1795700000700 } from './platform/database/migrations/1795700000700-tick-runs.js';
import { MailTogether1795700000800 } from './platform/database/migrations/1795700000800-mail-together.js';
import { HeardOf1795700001200 } from './platform/database/migrations/1795700001200-heard-of.js';
import { ToldByPhone1795700001300 } from './platform/database/migrations/1795700001300-told-by-phone.js';
import { OneADay1795700001400 } from './platform/database/migrations/1795700001400-one-a-day.js';
import { PeopleWithoutEmail1795700000900 } from './platform/database/migrations/1795700000900-people-without-email.js';
import { MailLine1795700001000 } from './platform/database/migrations/1795700001000-mail-line.js';
import { TimeZones1795700001100 } from './platform/database/migrations/1795700001100-time-zones.js';
import { SnakeNaming } from './platform/database/snake-naming.js';
import { DeliveryAttempt } from './platform/mail/delivery-attempt.entity.js';
import { DeliveryEvent } from './platform/mail/delivery-event.entity.js';
import { EmailChoice } from './platform/mail/email-choice.entity.js';
import { EmailSuppression } from './platform/mail/email-suppression.entity.js';
import { EmailType } from './platform/mail/email-type.entity.js';
import { MailDomain } from './platform/mail/mail-domain.entity.js';
import { OutgoingEmail } from './platform/mail/outgoing-email.entity.js';
import { PhoneTask } from './platform/mail/phone-task.entity.js';
import { QueueBeat } from './platform/queue/queue-beat.entity.js';
import { TickRun } from './platform/queue/tick-run.entity.js';
import { TimelineEntry } from './platform/timeline/timeline-entry.entity.js';
import { Session } from './platform/web/session.entity.js';

export const entities = [
  ...[Account, AccountRole, SignInLink, Session, Consent, TimelineEntry],
  ...[ApplicationDraft, Partner, Project, ProjectMember, Committee, Seat, PartnerRequest, Match, PanelRules],
  ...[RuleWaiver, WeightVersionRow, Round, SplitRound, RoundPart, CandidateChange],
  ...[
    EmailType,
    MailDomain,
    OutgoingEmail,
    DeliveryAttempt,
    DeliveryEvent,
    EmailSuppression,
    EmailChoice,
    PhoneTask,
    QueueBeat,
    TickRun,
  ],
];

export const migrations = [
  CreateHouse1795000000000,
  CreateMail1795000000100,
  MatchingRules1795600000000,
  Rounds1795600000100,
  PanelRules1795600000200,
  RoundParts1795600000300,
  CandidateChanges1795600000400,
  MailLedger1795700000000,
  MailPacing1795700000300,
  MailShelves1795700000400,
  MailAfterwards1795700000500,
  HeldLetters1795700000600,
  TickRuns1795700000700,
  MailTogether1795700000800,
  PeopleWithoutEmail1795700000900,
  MailLine1795700001000,
  TimeZones1795700001100,
  HeardOf1795700001200,
  ToldByPhone1795700001300,
  OneADay1795700001400,
];

/** How every process, test and command opens the database. */
export const databaseOptions = (url: string) =>
  ({
    type: 'postgres',
    url,
    entities,
    migrations,
    namingStrategy: new SnakeNaming(),
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    extra: { max: 12, connectionTimeoutMillis: 10_000 },
  }) satisfies DataSourceOptions;

/**
 * How the running application opens it: a statement, a wait for a lock, or a transaction that asks nothing ends some time, so that
 * none keeps the others from working for ever. Far longer than the longest of its work; the mail asks for less by itself.
 */
export const applicationOptions = (url: string) => {
  const { extra, ...options } = databaseOptions(url);
  const limits = { statement_timeout: 60_000, lock_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 };
  return { ...options, extra: { ...extra, ...limits } } satisfies DataSourceOptions;
};
