import { Form } from '../../../platform/web/form.js';
import { matchRequirementLabels } from '../../../kernel/vocabulary/index.js';
import { Button, DataTable } from '../../../ui/index.js';
import { matchingPaths } from '../../matching/matching.paths.js';
import { waiverPolicy, type StandingWaiver } from '../../matching/matching.service.js';
import { waiverWords } from '../words/waivers.js';
import { useDesk } from './desk.js';

interface WaiversProps {
  readonly requestId: string;
  readonly waivers: readonly StandingWaiver[];
}

/** The rules that stand aside, for whom, why, and until when that can be undone. Nothing when all of them count. */
export function Waivers({ requestId, waivers }: WaiversProps) {
  const { f, locale } = useDesk();
  const t = waiverWords[locale];
  if (waivers.length === 0) return null;
  const { rule, whom, why, who, undo } = t.columns;
  const forWhom = ({ partnerName }: StandingWaiver) => (partnerName === null ? t.forAll : t.forOne(partnerName));
  return (
    <DataTable
      caption={t.title}
      columns={[rule, whom, why, who, undo].map((title) => ({ title }))}
      rows={waivers.map((waiver) => ({
        ...{ id: `${waiver.rule}-${waiver.partnerId ?? ''}`, name: matchRequirementLabels[waiver.rule][locale] },
        cells: [
          matchRequirementLabels[waiver.rule][locale],
          forWhom(waiver),
          waiver.reason,
          t.by(waiver.waivedBy, f.dateShort(waiver.waivedAt)),
          undoable(waiver) ? <Undo requestId={requestId} waiver={waiver} whom={forWhom(waiver)} key="undo" /> : '',
        ],
      }))}
    />
  );
}

const undoable = ({ matchStatus }: StandingWaiver) => waiverPolicy.undo(matchStatus).allowed;

function Undo({ requestId, waiver, whom }: { requestId: string; waiver: StandingWaiver; whom: string }) {
  const { locale } = useDesk();
  const t = waiverWords[locale];
  const label = matchRequirementLabels[waiver.rule][locale];
  return (
    <Form action={matchingPaths.undoWaiver.to(locale, { id: requestId, rule: waiver.rule })}>
      {waiver.partnerId ? <input type="hidden" name="partner" value={waiver.partnerId} /> : null}
      <Button look="secondary" attributes={{ 'aria-label': t.undoWhich(label, whom) }} preventDoubleClick>
        {t.undo}
      </Button>
    </Form>
  );
}
