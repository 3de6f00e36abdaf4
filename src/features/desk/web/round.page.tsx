import { StatusTag, WarningText } from '../../../ui/index.js';
import type { RoundDesk } from '../data/round-desk.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { roundWords } from '../words/rounds.js';
import { Desk, useDesk } from './desk.js';
import { isBeingMade, roundState, roundTone, settingsInWords } from './round-labels.js';
import { RoundEvidence } from './round-evidence.js';
import { RoundPlan } from './round-plan.js';
import { RoundProgress } from './round-progress.js';
import type { ReplayWord } from './replay-word.js';
import { RoundSteps } from './round-steps.js';
import { RoundSummary } from './round-summary.js';
import { WishesResult } from './round-wishes.js';

interface RoundProps {
  readonly frame: DeskFrame;
  readonly desk: RoundDesk;
  readonly replay: ReplayWord | undefined;
}

/** One round: how far it is, or what came out and what to do with it. */
export function RoundPage({ frame, desk, replay }: RoundProps) {
  const { locale, f, zone } = useDesk();
  const t = roundWords[locale];
  const { round } = desk;
  const who = t.decided(round.startedBy ?? t.system, f.dateTime(round.startedAt, zone));
  return (
    <Desk
      frame={frame}
      title={t.one(f.dateTime(round.startedAt, zone))}
      current="rounds"
      back={deskPaths.rounds.to(locale)}
      tags={<StatusTag tone={roundTone(round.status)}>{roundState(round.status, locale)}</StatusTag>}
    >
      <p className="govuk-body">
        {who}. {settingsInWords(round.settings, locale)}
      </p>
      {isBeingMade(round.status) ? <RoundProgress round={round} /> : <Outcome desk={desk} replay={replay} />}
    </Desk>
  );
}

function Outcome({ desk, replay }: Omit<RoundProps, 'frame'>) {
  const t = roundWords[useDesk().locale];
  const { round, requests, changed, proposals } = desk;
  if (round.status === 'failed')
    return <WarningText>{t.failures[round.failure ?? ''] ?? t.failures['failed']}</WarningText>;
  if (!round.result) return null;
  return (
    <>
      <RoundSummary result={round.result} ruled={requests.some(({ rules }) => rules.length > 0)} />
      <WishesResult desk={desk} />
      <RoundPlan requests={requests} />
      {changed ? <RoundSteps id={round.id} changed={changed} proposals={proposals} /> : null}
      <RoundEvidence round={round} replay={replay} />
    </>
  );
}
