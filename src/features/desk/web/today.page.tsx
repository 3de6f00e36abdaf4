import type { Text } from '../../../kernel/text.js';
import { Columns, FactsList } from '../../../ui/index.js';
import { committeesPaths } from '../../committees/committees.paths.js';
import type { Replies } from '../data/replies.query.js';
import type { DeskFrame, WorkItem } from '../data/work.query.js';
import { Desk, queueHref, useDesk } from './desk.js';
import { useMail } from './use-mail.js';
import { WorkTable } from './work-table.js';

/** A committee whose composition misses rules. */
export interface Gap {
  readonly id: string;
  readonly name: Text;
  readonly missing: readonly { readonly label: Text; readonly have: number; readonly needed: number }[];
}

export interface TodayFacts {
  readonly overdue: readonly WorkItem[];
  readonly soon: readonly WorkItem[];
  readonly ours: readonly WorkItem[];
  readonly replies: Replies;
  readonly gaps: readonly Gap[];
  /** Letters that wait to leave, as far as they were counted. */
  readonly mail: number;
}

/** What is late, what is due, what waits on the coordinator, and how the network is doing. */
export function TodayPage({ frame, facts }: { frame: DeskFrame; facts: TodayFacts }) {
  const { t } = useDesk();
  return (
    <Desk frame={frame} title={t.today.title} current="today">
      <Overdue frame={frame} items={facts.overdue} />
      <Soon items={facts.soon} />
      <WorkTable
        caption={t.today.ours}
        items={facts.ours}
        empty={{ title: t.today.noneOurs, next: t.today.noneOursNext }}
      />
      <Columns main={<Figures facts={facts} />} side={<Gaps gaps={facts.gaps} />} />
    </Desk>
  );
}

function Overdue({ frame, items }: { frame: DeskFrame; items: readonly WorkItem[] }) {
  const { t, locale } = useDesk();
  const all = frame.counts.overdue;
  return (
    <>
      <WorkTable
        caption={t.today.overdue(all)}
        items={items}
        empty={{ title: t.today.noneLate, next: t.today.noneLateNext }}
      />
      {all > items.length ? (
        <p className="govuk-body">
          <a className="govuk-link target" href={queueHref('overdue', locale)}>
            {t.today.seeAll(all)}
          </a>
        </p>
      ) : null}
    </>
  );
}

function Soon({ items }: { items: readonly WorkItem[] }) {
  const { t } = useDesk();
  if (items.length > 0)
    return <WorkTable caption={t.today.soon} items={items} empty={{ title: t.today.soon, next: t.today.noneSoon }} />;
  return (
    <>
      <h2 className="govuk-heading-m">{t.today.soon}</h2>
      <p className="govuk-body">{t.today.noneSoon}</p>
    </>
  );
}

function Figures({ facts: { replies, mail } }: { facts: TodayFacts }) {
  const { t, f, m } = useMail();
  const { medianDays, answered, thisWeek } = replies;
  const median = medianDays === null ? t.today.noAnswers : t.today.medianDays(medianDays);
  return (
    <>
      <h2 className="govuk-heading-m">{t.today.figures}</h2>
      <FactsList
        facts={[
          { label: t.today.median, value: median },
          { label: t.today.thisWeek, value: f.number(thisWeek) },
          { label: t.today.mail, value: m.counted('waiting', mail) },
        ]}
      />
      {medianDays === null ? null : <p className="govuk-body-s">{t.today.medianFrom(answered)}</p>}
    </>
  );
}

function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  const { t, locale } = useDesk();
  return (
    <>
      <h2 className="govuk-heading-m">{t.today.committees}</h2>
      {gaps.length === 0 ? <p className="govuk-body">{t.today.allMet}</p> : null}
      {gaps.map(({ id, name, missing }) => (
        <div key={id}>
          <a className="govuk-link" href={committeesPaths.committee.to(locale, { id })}>
            {name[locale]}
          </a>
          <ul className="govuk-list govuk-list--bullet">
            {missing.map(({ label, have, needed }) => (
              <li key={label.en}>
                {label[locale]} ({t.today.has(have, needed)})
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
