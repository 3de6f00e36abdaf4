import { DataTable, Details } from '../../../ui/index.js';
import type { Attempt, DeliveryNews, LetterDesk } from '../data/letter-desk.query.js';
import { deskPaths } from '../desk.paths.js';
import { LettersTable } from './letters-table.js';
import { useSaid } from './said.js';
import { useMail } from './use-mail.js';

/** Every try to hand it over, what came back afterwards, and which letters left together. */
export function LetterLedger({ desk: { attempts, events, carries, facts } }: { desk: LetterDesk }) {
  const { m, locale } = useMail();
  return (
    <>
      {attempts.length > 0 ? <Attempts attempts={attempts} /> : null}
      {events.length > 0 ? <Events events={events} /> : null}
      {carries.length > 0 ? (
        <LettersTable caption={m.letter.carries(carries.length)} letters={carries} none="" />
      ) : null}
      {facts.mergedInto ? (
        <p className="govuk-body">
          {m.letter.carriedIn(facts.carrierLeft)}{' '}
          <a className="govuk-link" href={deskPaths.letter.to(locale, { id: facts.mergedInto })}>
            {m.conflict.open}
          </a>
        </p>
      ) : null}
    </>
  );
}

function Attempts({ attempts }: { attempts: readonly Attempt[] }) {
  const { m, f, zone } = useMail();
  const said = useSaid();
  const { when, what, reply } = m.letter.columns;
  return (
    <DataTable
      caption={m.letter.attempts}
      columns={[when, what, reply].map((title) => ({ title }))}
      rows={attempts.map((one) => ({
        id: String(one.n),
        name: String(one.n),
        cells: [f.dateTime(one.dotAt ?? one.openedAt, zone), m.phases[one.phase], said(one.reply ?? m.letter.noReply)],
      }))}
    />
  );
}

function Events({ events }: { events: readonly DeliveryNews[] }) {
  const { m, f, zone } = useMail();
  const { when, what, reply } = m.letter.columns;
  return (
    <DataTable
      caption={m.letter.eventsTitle}
      columns={[when, what, reply].map((title) => ({ title }))}
      rows={events.map(({ id, kind, receivedAt, statusCode, says }) => ({
        id,
        name: kind,
        cells: [
          f.dateTime(receivedAt, zone),
          m.events[kind],
          [statusCode, says].filter(Boolean).join(' · ') || m.letter.noReply,
        ],
      }))}
    />
  );
}

/** What a coordinator changed before it left. */
export function LetterEdits({ desk: { facts, line } }: { desk: LetterDesk }) {
  const { m } = useMail();
  if (!facts.edits) return null;
  return (
    <Details summary={m.letter.changed}>
      <div lang={`${line.language}-CA`} className="letter-text">
        {[facts.edits.subject, facts.edits.note].filter(Boolean).join('\n\n')}
      </div>
    </Details>
  );
}
