import { Form } from '../../../platform/web/form.js';
import { Button, Details, NotificationBanner, SummaryList } from '../../../ui/index.js';
import type { RoundView } from '../data/round-desk.query.js';
import { deskPaths } from '../desk.paths.js';
import { roundWords } from '../words/rounds.js';
import { useDesk } from './desk.js';
import type { ReplayWord } from './replay-word.js';

/** What shows that nobody touched a round: its fingerprints, and the whole once more. */
export function RoundEvidence({ round, replay }: { round: RoundView; replay: ReplayWord | undefined }) {
  const { locale } = useDesk();
  const t = roundWords[locale];
  return (
    <>
      {replay ? <NotificationBanner>{t.replays[replay]}</NotificationBanner> : null}
      <Details summary={t.evidence}>
        <p className="govuk-body">{t.evidenceVersions(round.weightsVersion ?? 0, round.engineVersion ?? 0)}</p>
        <SummaryList
          rows={[
            { key: t.evidenceInput, value: <code>{round.inputHash}</code> },
            { key: t.evidenceResult, value: <code>{round.resultHash}</code> },
          ]}
        />
        <Replay id={round.id} />
      </Details>
    </>
  );
}

function Replay({ id }: { id: string }) {
  const { locale } = useDesk();
  const t = roundWords[locale];
  return (
    <Form action={deskPaths.replayRound.to(locale, { id })}>
      <p className="govuk-body">{t.replayLead}</p>
      <Button look="secondary">{t.replay}</Button>
    </Form>
  );
}
