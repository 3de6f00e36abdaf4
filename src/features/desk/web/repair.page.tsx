import { DataTable, EmptyState } from '../../../ui/index.js';
import type { RepairDeskQuery } from '../data/repair-desk.query.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { Desk } from './desk.js';
import { RepairOffers } from './repair-offers.js';
import { useRepair } from './use-repair.js';

interface ListProps {
  readonly frame: DeskFrame;
  readonly list: Awaited<ReturnType<RepairDeskQuery['list']>>;
}

/** Places without anybody, and people without a place. */
export function RepairsPage({ frame, list }: ListProps) {
  const { r } = useRepair();
  return (
    <Desk frame={frame} title={r.list.title} current="repairs">
      <p className="govuk-body">{r.list.lead}</p>
      <Places list={list} />
      <People list={list} />
    </Desk>
  );
}

function Places({ list: { requests } }: Pick<ListProps, 'list'>) {
  const { r, t, locale } = useRepair();
  const { request, empty, next } = r.list.columns;
  return (
    <DataTable
      caption={r.list.places}
      columns={[request, empty, next].map((title) => ({ title }))}
      rows={requests.map((one) => ({
        id: one.request.id,
        name: one.request.code,
        cells: [
          <a className="govuk-link" href={deskPaths.request.to(locale, { id: one.request.id })} key="request">
            {t.request.of(one.request.code, one.request.title[locale])}
          </a>,
          r.list.empty(one.empty),
          <a className="govuk-link" href={deskPaths.repairRequest.to(locale, { id: one.request.id })} key="next">
            {r.list.fill}
            <span className="govuk-visually-hidden"> {one.request.code}</span>
          </a>,
        ],
      }))}
      empty={<EmptyState title={r.list.noPlaces}>{r.list.noPlacesNext}</EmptyState>}
    />
  );
}

function People({ list: { people } }: Pick<ListProps, 'list'>) {
  const { r, locale } = useRepair();
  const { person, next } = r.list.columns;
  return (
    <DataTable
      caption={r.list.people}
      columns={[person, next].map((title) => ({ title }))}
      rows={people.map(({ id, name }) => ({
        ...{ id, name },
        cells: [
          <a className="govuk-link" href={deskPaths.person.to(locale, { id })} key="person">
            {name}
          </a>,
          <a className="govuk-link" href={deskPaths.repairPerson.to(locale, { id })} key="next">
            {r.list.seat}
            <span className="govuk-visually-hidden"> {name}</span>
          </a>,
        ],
      }))}
      empty={<p className="govuk-body">{r.list.noPeople}</p>}
    />
  );
}

interface RequestProps {
  readonly frame: DeskFrame;
  readonly desk: Awaited<ReturnType<RepairDeskQuery['ofRequest']>>;
}

/** Every way to fill the empty places of one request. */
export function RepairRequestPage({ frame, desk: { request, offers, names } }: RequestProps) {
  const { r, t, locale } = useRepair();
  const at = { id: request.id };
  return (
    <Desk frame={frame} title={r.offers.title(request.code)} current="repairs" back={deskPaths.request.to(locale, at)}>
      <p className="govuk-body">{t.request.of(request.code, request.title[locale])}</p>
      {offers.length > 0 ? (
        <RepairOffers offers={offers} names={names} action={deskPaths.repairRequest.to(locale, at)} />
      ) : (
        <EmptyState title={r.offers.nothing}>{r.offers.nothingNext}</EmptyState>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={deskPaths.whyEmpty.to(locale, at)}>
          {r.whyEmpty.link}
        </a>
      </p>
    </Desk>
  );
}

interface PersonProps {
  readonly frame: DeskFrame;
  readonly desk: Awaited<ReturnType<RepairDeskQuery['ofPerson']>>;
}

/** Every way to find one person a place. */
export function RepairPersonPage({ frame, desk: { card, offers, names } }: PersonProps) {
  const { r, locale } = useRepair();
  const at = { id: card.id };
  return (
    <Desk
      frame={frame}
      title={r.offers.titlePerson(card.name)}
      current="repairs"
      back={deskPaths.person.to(locale, at)}
    >
      {offers.length > 0 ? (
        <RepairOffers offers={offers} names={names} action={deskPaths.repairPerson.to(locale, at)} />
      ) : (
        <EmptyState title={r.offers.nothing}>{r.offers.nothingPerson}</EmptyState>
      )}
    </Desk>
  );
}
