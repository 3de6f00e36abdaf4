import { Form } from '../../../platform/web/form.js';
import { Button, EmptyState, type FormState, TextField } from '../../../ui/index.js';
import type { WhyNotAnswer, WhyNotDesk } from '../data/why-desk.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { Desk } from './desk.js';
import { MarginLines, NearestLine } from './margin-lines.js';
import { statusWords } from './status.js';
import { useRepair } from './use-repair.js';

interface WhyNotProps {
  readonly frame: DeskFrame;
  readonly desk: WhyNotDesk;
  /** What was typed to find somebody. */
  readonly form: FormState;
}

/** Why the best plan of today does not have somebody in a request. */
export function WhyNotPage({ frame, desk, form }: WhyNotProps) {
  const { r, t, locale } = useRepair();
  const { request, answer } = desk;
  return (
    <Desk
      frame={frame}
      title={r.whyNot.title(request.code)}
      current="ready"
      back={deskPaths.request.to(locale, { id: request.id })}
      form={form}
    >
      <p className="govuk-body">{t.request.of(request.code, request.title[locale])}</p>
      {answer ? <Answer desk={desk} answer={answer} /> : null}
      <Search desk={desk} form={form} />
    </Desk>
  );
}

function Search({ desk: { request, hits }, form }: Omit<WhyNotProps, 'frame'>) {
  const { r, locale } = useRepair();
  const here = { id: request.id };
  return (
    <>
      <Form action={deskPaths.whyNot.to(locale, here)}>
        <p className="govuk-body">{r.whyNot.lead}</p>
        <TextField form={form} name="who" label={r.whyNot.find} width={20} />
        <Button look="secondary">{r.whyNot.go}</Button>
      </Form>
      {form.typed['who'] && !form.errors['who'] && hits.length === 0 ? (
        <EmptyState title={r.whyNot.none}>{r.whyNot.noneNext}</EmptyState>
      ) : null}
      {hits.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">{r.whyNot.people}</h2>
          <ul className="govuk-list">
            {hits.map(({ id, title, note }) => (
              <li key={id}>
                <a className="govuk-link" href={deskPaths.whyNot.to(locale, here, { person: id })}>
                  {title[locale]}
                </a>{' '}
                · {note}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

interface AnswerProps {
  readonly desk: WhyNotDesk;
  readonly answer: WhyNotAnswer;
}

function Answer({ desk, answer }: AnswerProps) {
  const { r, locale } = useRepair();
  const { card, absence, nearest, names } = answer;
  const elsewhere = absence.kind !== 'chosen' && (absence.kind !== 'margin' || nearest?.requestId !== desk.request.id);
  return (
    <>
      <h2 className="govuk-heading-m">{r.whyNot.answer(card.name)}</h2>
      {absence.kind === 'margin' ? (
        <MarginLines margin={absence.margin} name={card.name} names={names} />
      ) : (
        <Reason desk={desk} answer={answer} />
      )}
      {elsewhere ? (
        <>
          <h3 className="govuk-heading-s">{r.margin.elsewhereToo}</h3>
          <NearestLine nearest={nearest} names={names} />
        </>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={deskPaths.person.to(locale, { id: card.id })}>
          {card.name}
        </a>
      </p>
    </>
  );
}

/** When it is not a matter of points. */
function Reason({ desk, answer }: AnswerProps) {
  const { r, locale } = useRepair();
  const { card, explained } = answer;
  const unmet = explained?.rules.filter(({ met, waived }) => !met && !waived) ?? [];
  const sentence = sentenceOf(desk, answer, { r, locale }) ?? (unmet.length === 0 ? r.whyNot.busy(card.name) : null);
  if (sentence !== null) return <p className="govuk-body">{sentence}</p>;
  return (
    <>
      <p className="govuk-body">{r.whyNot.apart(card.name, desk.request.code)}</p>
      <ul className="govuk-list govuk-list--bullet">
        {unmet.map(({ code, label, why }) => (
          <li key={code}>{r.whyNot.rule(label[locale], why[locale])}</li>
        ))}
      </ul>
    </>
  );
}

/** Null when rules or room stand in the way. */
function sentenceOf(
  { request }: WhyNotDesk,
  { card, absence, match }: WhyNotAnswer,
  { r: { whyNot: t }, locale }: Pick<ReturnType<typeof useRepair>, 'r' | 'locale'>,
): string | null {
  if (request.status !== 'open') return t.closed;
  if (match && match.status !== 'proposed') return t.matched(statusWords('match', match.status, locale));
  if (absence.kind === 'chosen') return t.chosen(card.name, request.code);
  return absence.kind === 'full' ? t.full(request.code) : null;
}
