import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { Button, Card, NextThing, RoleFacts } from '../../../ui/index.js';
import type { MatchView } from '../data/match-view.query.js';
import { matchingPaths } from '../matching.paths.js';
import { words } from '../words/index.js';
import { askedOf } from './asked.js';

/** Does this match wait for its partner? */
export const waitsForMe = ({ status, partnerYesAt }: MatchView): boolean =>
  status === 'offered' || (status === 'introduced' && !partnerYesAt);

interface Props {
  readonly waiting: readonly MatchView[];
  readonly now: Date;
  readonly timeZone: string;
}

/** The one thing to look at: what is due first. The others follow as plain links. */
export function NextForMe({ waiting, now, timeZone }: Props) {
  const { locale } = usePage().visit;
  const t = words[locale].partner.home;
  const [first, ...others] = [...waiting].sort((a, b) => (a.dueAt ?? now).getTime() - (b.dueAt ?? now).getTime());
  if (!first) return null;
  return (
    <>
      {first.status === 'offered' ? (
        <Offer match={first} timeZone={timeZone} />
      ) : (
        <Meeting match={first} now={now} timeZone={timeZone} />
      )}
      {others.length > 0 && (
        <Card title={t.also}>
          <ul className="govuk-list">
            {others.map(({ id, request }) => (
              <li key={id}>
                <a className="govuk-link target" href={matchingPaths.invitation.to(locale, { id })}>
                  {request.title[locale]}
                </a>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function Offer({ match, timeZone }: { match: MatchView; timeZone: string }) {
  const { locale } = usePage().visit;
  const t = words[locale].partner.home;
  const { id, request, dueAt } = match;
  return (
    <NextThing
      eyebrow={t.offer}
      title={request.title[locale]}
      actions={
        <>
          <Button href={matchingPaths.invitation.to(locale, { id })}>{t.read}</Button>
          <Button look="secondary" href={matchingPaths.notNow.to(locale, { id })}>
            {t.notNow}
          </Button>
        </>
      }
    >
      <p className="govuk-body">{request.summary[locale]}</p>
      <RoleFacts {...askedOf(request, locale)} />
      {dueAt && <p className="govuk-body">{t.answerBy(format(locale).date(dueAt, timeZone))}</p>}
    </NextThing>
  );
}

function Meeting({ match, now, timeZone }: { match: MatchView; now: Date; timeZone: string }) {
  const { locale } = usePage().visit;
  const t = words[locale].partner.home;
  const [f, { id, request, meetingAt, dueAt }] = [format(locale), match];
  const ahead = meetingAt !== null && meetingAt > now;
  return (
    <NextThing
      eyebrow={ahead ? t.meeting : t.decide}
      icon={ahead ? 'calendar' : 'people'}
      title={request.title[locale]}
      actions={<Button href={matchingPaths.invitation.to(locale, { id })}>{ahead ? t.see : t.answer}</Button>}
    >
      {ahead && <p className="govuk-body">{t.meetOn(f.dateTime(meetingAt, timeZone))}</p>}
      {!ahead && dueAt && <p className="govuk-body">{t.tellBy(f.date(dueAt, timeZone))}</p>}
    </NextThing>
  );
}
