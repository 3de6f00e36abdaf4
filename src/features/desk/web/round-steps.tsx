import type { Id } from '../../../kernel/id.js';
import { Form } from '../../../platform/web/form.js';
import { Button, Card } from '../../../ui/index.js';
import { nothingChanged, type RoundChanges } from '../../matching/rounds.service.js';
import type { RoundDesk } from '../data/round-desk.query.js';
import { deskPaths } from '../desk.paths.js';
import { roundWords } from '../words/rounds.js';
import { useDesk } from './desk.js';

interface Steps {
  readonly id: Id;
  readonly changed: NonNullable<RoundDesk['changed']>;
  readonly proposals: number;
}

/** Make the proposals, or put the round away; first what changed since. */
export function RoundSteps({ id, changed: { changes, digest }, proposals }: Steps) {
  const { locale } = useDesk();
  const t = roundWords[locale];
  return (
    <>
      {nothingChanged(changes) ? null : <Changes changes={changes} />}
      <Form action={deskPaths.confirmRound.to(locale, { id })} className="dock">
        <input type="hidden" name="read" value={digest} />
        <Button preventDoubleClick>{proposals > 0 ? t.confirm(proposals) : t.confirmNone}</Button>
        <span>{t.confirmHint}</span>
      </Form>
      <Form action={deskPaths.cancelRound.to(locale, { id })}>
        <Button look="secondary">{t.putAway}</Button>
      </Form>
    </>
  );
}

function Changes({ changes }: { changes: RoundChanges }) {
  const { locale } = useDesk();
  const t = roundWords[locale];
  const counts = {
    newRequests: changes.newRequests.length,
    goneRequests: changes.goneRequests.length,
    changedRequests: changes.changedRequests.length,
    otherRules: changes.otherRules.length,
    newPartners: changes.newPartners,
    otherScores: changes.otherScores,
    newProposals: changes.newProposals.length,
    dropped: changes.dropped.length,
  };
  const lines = (Object.keys(counts) as (keyof typeof counts)[]).filter((name) => counts[name] > 0);
  return (
    <Card title={t.changed}>
      <ul className="govuk-list govuk-list--bullet">
        {lines.map((name) => (
          <li key={name}>{t.changes[name](counts[name])}</li>
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={deskPaths.rounds.to(locale)}>
          {t.again}
        </a>
      </p>
    </Card>
  );
}
