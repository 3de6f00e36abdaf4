import { Form } from '../../../platform/web/form.js';
import { Button, DataTable, type FormState } from '../../../ui/index.js';
import type { SlateDesk } from '../data/slate-desk.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { slateWords } from '../words/slate.js';
import { Desk, useDesk } from './desk.js';
import { FoldedScore } from './score-parts.js';
import { inWords, kindWords, least, most } from './slate-labels.js';
import { SlateRules } from './slate-rules.js';

interface SlateProps {
  readonly frame: DeskFrame;
  readonly desk: SlateDesk;
  readonly form: FormState;
}

/** The best people for one request together, the next best, what each rule costs, and the rules themselves. */
export function SlatePage({ frame, desk, form }: SlateProps) {
  const { locale } = useDesk();
  const t = slateWords[locale];
  const { request, seated, slate } = desk;
  return (
    <Desk
      frame={frame}
      title={t.title(request.code)}
      current="ready"
      back={deskPaths.request.to(locale, { id: request.id })}
      form={form}
    >
      {slate.best?.members.length ? <p className="govuk-body">{t.lead}</p> : null}
      {seated > 0 ? <p className="govuk-body">{t.seated(seated)}</p> : null}
      {slate.best ? <Best desk={desk} best={slate.best} /> : <Clash desk={desk} />}
      <Next desk={desk} />
      <Prices desk={desk} />
      {request.status === 'open' ? <SlateRules desk={desk} form={form} /> : null}
    </Desk>
  );
}

function Best({ desk, best }: { desk: SlateDesk; best: NonNullable<SlateDesk['slate']['best']> }) {
  const { locale } = useDesk();
  const t = slateWords[locale];
  const { request, slate, nameOf } = desk;
  const { members, score } = best;
  if (members.length === 0) return <p className="govuk-body">{slate.places === 0 ? t.full : t.nobody}</p>;
  const { person, fit, serves } = t.columns;
  const ruled = slate.prices.length > 0;
  return (
    <Form action={deskPaths.proposeSlate.to(locale, { id: request.id })}>
      <DataTable
        caption={t.best(members.length, score)}
        columns={(ruled ? [person, fit, serves] : [person, fit]).map((title) => ({ title }))}
        rows={members.map(({ scored, serves: kept }) => ({
          id: scored.candidateId,
          name: nameOf(scored.candidateId),
          cells: [
            <a className="govuk-link" href={deskPaths.person.to(locale, { id: scored.candidateId })} key="name">
              {nameOf(scored.candidateId)}
            </a>,
            <FoldedScore parts={scored.parts} key="fit" />,
            ...(ruled ? [kept.map(({ kind }) => kindWords(kind, locale)).join(', ') || t.noRule] : []),
          ],
        }))}
      />
      {members.map(({ scored }) => (
        <input type="hidden" name="with" value={scored.candidateId} key={scored.candidateId} />
      ))}
      {members.length < slate.places ? <p className="govuk-body">{t.empty(slate.places - members.length)}</p> : null}
      {request.status === 'open' ? <Button preventDoubleClick>{t.propose}</Button> : null}
    </Form>
  );
}

function Clash({ desk: { slate } }: { desk: SlateDesk }) {
  const { locale } = useDesk();
  const t = slateWords[locale];
  const { clash } = slate;
  return (
    <>
      <h2 className="govuk-heading-m">{t.clash(clash.length)}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {clash.map(({ rule, side }) => (
          <li key={`${rule.kind} ${side}`}>{side === 'min' ? least(rule, locale) : most(rule, locale)}</li>
        ))}
      </ul>
      <p className="govuk-body">{t.clashLead(clash.length)}</p>
    </>
  );
}

function Next({ desk: { slate, nameOf } }: { desk: SlateDesk }) {
  const { locale } = useDesk();
  const t = slateWords[locale];
  const { best, runnersUp } = slate;
  if (!best || runnersUp.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t.next}</h2>
      <ol className="govuk-list govuk-list--number">
        {runnersUp.map(({ members, score }) => (
          <li key={members.map(({ scored }) => scored.candidateId).join()}>
            {members.map(({ scored }) => nameOf(scored.candidateId)).join(', ')} ·{' '}
            {t.nextOne(score, best.score - score)}
          </li>
        ))}
      </ol>
    </>
  );
}

function Prices({ desk: { slate } }: { desk: SlateDesk }) {
  const { locale } = useDesk();
  const t = slateWords[locale];
  const asking = slate.prices.filter(({ rule }) => inWords(rule, locale) !== '');
  if (asking.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t.prices}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {asking.map(({ rule, price }) => (
          <li key={rule.kind}>
            {price.seats > 0
              ? t.priceSeats(inWords(rule, locale), price.seats)
              : t.price(inWords(rule, locale), price.points)}
          </li>
        ))}
      </ul>
    </>
  );
}
