import type { ReactNode } from 'react';
import { meetingLanguageLabels } from '../../../kernel/vocabulary/index.js';
import { CompareTable, EmptyState, InsetText, PromiseDate, Score, Tag } from '../../../ui/index.js';
import type { Compared, Comparison } from '../data/request-desk.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { Access, Conflicts, MustHaves, OwnWords } from './compare-cells.js';
import { Choice } from './compare-choice.js';
import { CompareDock, Preview } from './compare-dock.js';
import { Desk, useDesk } from './desk.js';
import { noteOf, workOf } from './people-words.js';
import { partsOf, Why } from './score-parts.js';

export interface CompareProps {
  readonly frame: DeskFrame;
  readonly comparison: Comparison;
  /** Minutes in which an approval can be undone. */
  readonly holdMinutes: number;
  /** The match that was decided last; its undo is at hand. */
  readonly last?: string | undefined;
  /** More people were chosen than fit side by side. */
  readonly tooMany?: boolean;
}

/** Two to four people side by side: the same questions asked of each, their own words last, then the choice. */
export function ComparePage({ frame, comparison, holdMinutes, last, tooMany = false }: CompareProps) {
  const { t, locale } = useDesk();
  const { request, people } = comparison;
  const back = deskPaths.request.to(locale, { id: request.id });
  if (people.length < 2)
    return (
      <Desk frame={frame} title={t.compare.tooFew} current="ready" back={back}>
        <EmptyState title={t.compare.tooFew}>{t.compare.tooFewNext}</EmptyState>
      </Desk>
    );
  return (
    <Desk
      frame={frame}
      title={t.compare.title(people.length, request.code)}
      current="ready"
      back={back}
      tags={<Tags comparison={comparison} />}
    >
      {tooMany ? <InsetText>{t.compare.tooMany}</InsetText> : null}
      <Needs comparison={comparison} />
      <Table comparison={comparison} />
      <CompareDock comparison={comparison} last={last} />
      <Preview comparison={comparison} holdMinutes={holdMinutes} />
    </Desk>
  );
}

function Tags({ comparison: { request } }: { comparison: Comparison }) {
  const { t, f } = useDesk();
  return request.replyBy ? (
    <PromiseDate dateTime={request.replyBy} label={t.request.replyBy}>
      {f.date(request.replyBy)}
    </PromiseDate>
  ) : null;
}

function Needs({ comparison: { request } }: { comparison: Comparison }) {
  const { t, f, locale } = useDesk();
  const { asker, places, meetingLanguage, hoursPerMonth, payPerHour } = request;
  const who = [request.title[locale], asker.institution ?? asker.title[locale]].filter(Boolean).join(' · ');
  const facts = [
    meetingLanguageLabels[meetingLanguage][locale],
    t.request.hours(hoursPerMonth),
    payPerHour > 0 ? f.moneyPerHour(payPerHour) : t.request.noPay,
  ];
  return (
    <p className="govuk-body">
      {who}. <b>{t.compare.needs(places)}</b>, {facts.join(', ')}.
    </p>
  );
}

function Table({ comparison }: { comparison: Comparison }) {
  const { t, locale } = useDesk();
  const { people, request } = comparison;
  const { rows } = t.compare;
  const compared = people.map(({ card }) => card.id);
  const full = comparison.taken >= request.places;
  const best = bestOf(people);
  const each = (cell: (one: Compared) => ReactNode) => people.map(cell);
  return (
    <CompareTable
      caption={t.compare.title(people.length, request.code)}
      people={people.map(({ card, match }) => ({
        ...{ id: card.id, name: card.name, note: noteOf(card, locale), best: card.id === best },
        href: match ? deskPaths.match.to(locale, { id: match.id }) : deskPaths.person.to(locale, { id: card.id }),
      }))}
      rows={[
        { title: rows.fit, markBest: true, cells: each((one) => <Fit one={one} best={one.card.id === best} />) },
        { title: rows.why, cells: each(({ explained }) => <Why parts={explained.parts} />) },
        { title: rows.must, cells: each((one) => <MustHaves one={one} />) },
        { title: rows.work, cells: each(({ card }) => workOf(card, locale)) },
        { title: rows.access, cells: each((one) => <Access one={one} />) },
        { title: rows.conflicts, cells: each((one) => <Conflicts one={one} />) },
        { title: rows.words, cells: each((one) => <OwnWords one={one} />) },
        { title: rows.choice, cells: each((one) => <Choice one={one} compared={compared} full={full} />) },
      ]}
    />
  );
}

function Fit({ one, best }: { one: Compared; best: boolean }) {
  const { t, locale } = useDesk();
  return (
    <Score parts={partsOf(one.explained.parts, locale)}>
      {best ? <Tag colour="green">{t.compare.best}</Tag> : null}
    </Score>
  );
}

/** Whoever fits best among those who meet every must; nobody when two are level. */
function bestOf(people: readonly Compared[]): string | undefined {
  const [first, second] = people.filter(({ explained }) => explained.rules.every(({ met }) => met));
  return first && first.explained.score !== second?.explained.score ? first.card.id : undefined;
}
