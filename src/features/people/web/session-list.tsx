import { Form } from '../../../platform/web/form.js';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { Button, Card } from '../../../ui/index.js';
import { peoplePaths } from '../people.paths.js';
import { words } from '../words/index.js';

/** A device on which the person is signed in. */
export interface DeviceSession {
  readonly id: string;
  readonly device: string;
  readonly lastSeenAt: Date;
}

/** Every device, this one first, each with a button that signs it out. */
export function SessionList({ sessions }: { sessions: readonly DeviceSession[] }) {
  const { visit } = usePage();
  const t = words[visit.locale].account;
  const others = sessions.filter(({ id }) => id !== visit.sessionId);
  const here = sessions.filter(({ id }) => id === visit.sessionId);
  return (
    <Card title={t.sessions} id="sessions">
      <p className="govuk-body">{t.sessionsLead}</p>
      <ul className="govuk-list govuk-list--spaced">
        {[...here, ...others].map((session) => (
          <Device session={session} key={session.id} />
        ))}
      </ul>
      {others.length > 1 ? (
        <Form action={peoplePaths.endOtherSessions.to(visit.locale)}>
          <Button look="warning">{t.endOthers}</Button>
        </Form>
      ) : null}
    </Card>
  );
}

function Device({ session }: { session: DeviceSession }) {
  const { locale, sessionId, account } = usePage().visit;
  const t = words[locale].account;
  const device = session.device || t.unknownDevice;
  if (session.id === sessionId)
    return (
      <li>
        <b>{device}</b>
        <br />
        {t.thisDevice}
      </li>
    );
  return (
    <li>
      <b>{device}</b>
      <br />
      {t.lastUsed(format(locale).dateTime(session.lastSeenAt, account?.timeZone))}
      <Form action={peoplePaths.endSession.to(locale, { id: session.id })}>
        <Button look="secondary" attributes={{ 'aria-label': t.endThat(device) }}>
          {t.end}
        </Button>
      </Form>
    </li>
  );
}
