import { Form } from '../../../platform/web/form.js';
import { Button, Card, Tag, WarningText } from '../../../ui/index.js';
import { fewMoves, type RepairOffer } from '../../matching/matching.service.js';
import type { Names } from '../data/names.query.js';
import { least, most } from './slate-labels.js';
import { useRepair } from './use-repair.js';

interface OffersProps {
  readonly offers: readonly RepairOffer[];
  readonly names: Names;
  /** Where an offer is taken. */
  readonly action: string;
}

/** The ways to mend a plan, side by side, each with a button. */
export function RepairOffers({ offers, names, action }: OffersProps) {
  const { r } = useRepair();
  return (
    <>
      <p className="govuk-body">{r.offers.lead}</p>
      {offers.map((offer) => (
        <OneOffer {...{ offer, names, action }} key={offer.mark} />
      ))}
    </>
  );
}

type OneProps = Omit<OffersProps, 'offers'> & { readonly offer: RepairOffer };

function OneOffer({ offer, names, action }: OneProps) {
  const { r } = useRepair();
  const [first = 'best'] = offer.kinds;
  const title = kindOf(first, r);
  return (
    <Card title={title} headingLevel={2}>
      <Also offer={offer} />
      <ul className="govuk-list govuk-list--bullet">
        {sentencesOf(offer, names, r).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="govuk-body">
        <b>{r.offers.sum(offer.places, offer.points)}</b>
      </p>
      <HeldBack offer={offer} names={names} />
      <Form action={action}>
        <input type="hidden" name="mark" value={offer.mark} />
        <Button preventDoubleClick attributes={{ 'aria-label': r.offers.goWhich(title) }}>
          {r.offers.go}
        </Button>
      </Form>
    </Card>
  );
}

type Words = ReturnType<typeof useRepair>['r'];

const kindOf = (kind: RepairOffer['kinds'][number], { offers: { kinds } }: Words): string =>
  kind === 'few' ? kinds.few(fewMoves) : kinds[kind];

function Also({ offer: { kinds } }: { offer: RepairOffer }) {
  const { r } = useRepair();
  const last = kinds[kinds.length - 1];
  if (kinds.length < 2 || last === undefined || last === 'nobody') return null;
  return (
    <p className="govuk-body">
      <Tag colour="green">{r.offers.also[last]}</Tag>
    </p>
  );
}

/** What keeping the rules of tables costs. */
function HeldBack({ offer: { held }, names: { code } }: Pick<OneProps, 'offer' | 'names'>) {
  const { r, locale } = useRepair();
  if (!held) return null;
  const rules = held.rules.map(({ requestId, rule, side }) =>
    r.offers.rule(code(requestId), (side === 'min' ? least : most)(rule, locale)),
  );
  return (
    <WarningText>
      {r.offers.held(rules.join('; '))} {r.offers.without(held.places, held.points)}
    </WarningText>
  );
}

/** Who comes and who moves, in sentences. */
function sentencesOf({ comes, moves }: RepairOffer, { person, code }: Names, { offers: t }: Words): string[] {
  const came = comes
    .filter(({ partnerId, requestId }) => !moves.some((one) => one.partnerId === partnerId && one.to === requestId))
    .map(({ partnerId, requestId, points, standsBy }) =>
      (standsBy ? t.comesFirst : t.comes)(person(partnerId), code(requestId), points),
    );
  const moved = moves.map(({ partnerId, from, to }) =>
    to === null ? t.stepsBack(person(partnerId), code(from)) : t.moves(person(partnerId), code(from), code(to)),
  );
  return [...came, ...moved];
}
