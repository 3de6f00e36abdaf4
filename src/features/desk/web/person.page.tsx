import { Button, Columns, DataTable, StatusTag, SummaryList, type FormState } from '../../../ui/index.js';
import { partnersPaths } from '../../partners/partners.paths.js';
import type { PersonDesk } from '../data/person-desk.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { Desk, useDesk } from './desk.js';
import { History } from './history.js';
import { GiveEmail } from './person-email.js';
import { MailBars, PersonLetters } from './person-mail.js';
import { Contact, PersonProfile } from './person-profile.js';
import { PauseForThem } from './person-pause.js';
import { statusWords, toneOf } from './status.js';

/** One partner or applicant: profile in words, matches, every letter, consents, what happened, and a break on their behalf. */
export function PersonPage({ frame, desk, form }: { frame: DeskFrame; desk: PersonDesk; form: FormState }) {
  const { t, locale } = useDesk();
  const { partner } = desk;
  return (
    <Desk
      frame={frame}
      title={partner.name || (partner.email ?? '')}
      current="people"
      back={deskPaths.people.to(locale)}
      tags={<Tags desk={desk} />}
      form={form}
    >
      <Columns
        main={
          <>
            <Matches desk={desk} />
            <PersonProfile partner={partner} />
            <PersonLetters id={partner.id} mail={desk.mail} />
            <History entries={desk.history} title={t.person.history} naming="code" />
          </>
        }
        side={
          <>
            <Contact partner={partner} />
            <GiveEmail partner={partner} form={form} />
            <MailBars id={partner.id} mail={desk.mail} form={form} />
            <PauseForThem partner={partner} form={form} />
            <Consents desk={desk} />
          </>
        }
      />
    </Desk>
  );
}

function Tags({ desk: { partner } }: { desk: PersonDesk }) {
  const { t, f, locale } = useDesk();
  const { id, status, joinedAt } = partner;
  const applying = ['submitted', 'info_needed', 'waitlisted'].includes(status);
  return (
    <>
      <StatusTag tone={toneOf(status)}>{statusWords('application', status, locale)}</StatusTag>
      {joinedAt ? <span>{t.person.since(f.dateShort(joinedAt))}</span> : null}
      <Button href={partnersPaths.review.to(locale, { id })} {...(applying ? {} : { look: 'secondary' as const })}>
        {t.person.review}
      </Button>
    </>
  );
}

function Matches({ desk: { matches } }: { desk: PersonDesk }) {
  const { t, f, locale } = useDesk();
  const { fit, state } = t.request.columns;
  return (
    <DataTable
      caption={t.person.matches}
      columns={[{ title: t.match.request }, { title: fit }, { title: state }, { title: t.people.columns.last }]}
      rows={matches.map(({ id, request, score, status, offeredAt }) => ({
        id,
        name: request.code,
        cells: [
          <a className="govuk-link" href={deskPaths.match.to(locale, { id })} key="code">
            {t.request.of(request.code, request.title[locale])}
          </a>,
          t.match.outOf(score),
          <StatusTag tone={toneOf(status)} key="state">
            {statusWords('match', status, locale)}
          </StatusTag>,
          offeredAt ? f.dateShort(offeredAt) : t.people.neverAsked,
        ],
      }))}
      empty={
        <>
          <h2 className="govuk-heading-m">{t.person.matches}</h2>
          <p className="govuk-body">{t.person.noMatches}</p>
        </>
      }
    />
  );
}

function Consents({ desk: { consents } }: { desk: PersonDesk }) {
  const { t, f } = useDesk();
  const rows = consents.map(({ purpose, givenAt, withdrawnAt }) => ({
    key: t.person.purposes[purpose] ?? purpose,
    value: withdrawnAt ? t.person.withdrawn(f.dateShort(withdrawnAt)) : t.person.given(f.dateShort(givenAt)),
  }));
  return (
    <>
      <h2 className="govuk-heading-m">{t.person.consents}</h2>
      {rows.length > 0 ? <SummaryList rows={rows} /> : <p className="govuk-body">{t.person.noConsents}</p>}
    </>
  );
}
