import { endOfDay } from '../../../platform/clock/today.js';
import { Form } from '../../../platform/web/form.js';
import { Button, emptyForm, StatusTag, type FormState } from '../../../ui/index.js';
import { requestsPaths } from '../../requests/requests.paths.js';
import type { RequestDesk } from '../data/request-desk.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { Desk, useDesk } from './desk.js';
import { History } from './history.js';
import { NearMisses } from './near-misses.js';
import { OpenPlace } from './open-place.js';
import { RequestFacts } from './request-facts.js';
import { ChoosePeople } from './request-people.js';
import { RequestSteps } from './request-steps.js';
import { statusWords, toneOf } from './status.js';
import { Waivers } from './waivers.js';
import { Due } from './when.js';

interface RequestPageProps {
  readonly frame: DeskFrame;
  readonly desk: RequestDesk;
  /** What was typed to open it again. */
  readonly form?: FormState;
}

/** One request: what it asks for, who is proposed, who else fits, and which single rule keeps people out. */
export function RequestPage({ frame, desk, form = emptyForm() }: RequestPageProps) {
  const { t, locale } = useDesk();
  const { request } = desk;
  return (
    <Desk
      frame={frame}
      title={t.request.of(request.code, request.title[locale])}
      current={request.status === 'submitted' ? 'requests' : 'ready'}
      tags={<Tags desk={desk} />}
      form={form}
    >
      <p className="govuk-body">
        {[request.asker.title[locale], request.asker.institution].filter(Boolean).join(' · ')}
      </p>
      <RequestFacts desk={desk} />
      <NextStep desk={desk} />
      <RequestSteps desk={desk} form={form} />
      <OpenPlace desk={desk} />
      <ChoosePeople desk={desk} />
      {request.status === 'open' ? <NearMisses requestId={request.id} near={desk.near} /> : null}
      <Waivers requestId={request.id} waivers={desk.waivers} />
      <History entries={desk.history} title={t.request.history} naming="partner" />
    </Desk>
  );
}

function Tags({ desk: { request, taken } }: { desk: RequestDesk }) {
  const { t, locale } = useDesk();
  return (
    <>
      <StatusTag tone={toneOf(request.status)}>{statusWords('request', request.status, locale)}</StatusTag>
      <span>{t.request.taken(taken, request.places)}</span>
    </>
  );
}

function NextStep({ desk: { request, taken } }: { desk: RequestDesk }) {
  const { t, locale } = useDesk();
  const { id, status, places, promisedOn } = request;
  if (status === 'submitted')
    return (
      <p className="govuk-body">
        <Button href={requestsPaths.review.to(locale, { id })}>{t.request.review}</Button>{' '}
        {promisedOn ? <Due due={new Date(endOfDay(promisedOn).getTime() - 1000)} /> : null}
      </p>
    );
  if (status !== 'open' || taken >= places) return null;
  return (
    <Form action={deskPaths.propose.to(locale, { id })}>
      <Button preventDoubleClick>{t.request.propose}</Button>
      <p className="govuk-hint">{t.request.proposeHint}</p>
    </Form>
  );
}
