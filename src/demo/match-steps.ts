import { MatchingService, type MatchView } from '../features/matching/matching.service.js';
import { PartnersService } from '../features/partners/partners.service.js';
import { PeopleService, type Person } from '../features/people/people.service.js';
import { RequestsService } from '../features/requests/requests.service.js';
import type { Id } from '../kernel/id.js';
import { Refusal } from '../kernel/refusal.js';
import type { Locale } from '../kernel/text.js';
import type { EndReason, PartnerDeclineReason, TeamDeclineReason } from '../kernel/vocabulary/index.js';
import { amira, helen, louis, marie } from './people.js';
import type { Stage } from './stage.js';

/** One match on its way, and where it is wished to be found. */
export interface Walk {
  readonly stage: Stage;
  /** The request in which somebody is looked for first. */
  readonly code: string;
  /** One certain partner. */
  readonly partner?: string;
  /** A partner who gets letters in this language. */
  readonly locale?: Locale;
  /** Known once a coordinator has approved it. */
  match?: MatchView;
}

/** One thing that somebody does with a match. */
export type Step = (walk: Walk) => Promise<void>;

const matching = ({ stage }: Walk) => stage.the(MatchingService);
const matchOf = ({ match, code }: Walk): MatchView => {
  if (!match) throw new Error(`Nobody was approved for ${code}`);
  return match;
};

/** Approves the best proposal that fits the wish; where the engine proposes others than on the day of writing, the nearest. */
export const approve: Step = async (walk) => {
  for (const match of await wished(walk)) {
    const done = await matching(walk)
      .approve(await coordinator(walk), match.id)
      .then(() => true, refused);
    if (!done) continue;
    walk.match = match;
    return;
  }
  throw new Error(`Nobody can be approved for ${walk.code}`);
};

export const offer: Step = async (walk) => {
  await approve(walk);
  await matching(walk).release(await coordinator(walk), matchOf(walk).id);
};

export const sayYes: Step = async (walk) =>
  matching(walk).answer(await partner(walk), matchOf(walk).id, {
    yes: true,
    revealed: ['name', 'email', 'city', 'own_words', 'perspective'],
  });

/** With a break of so many days, when given. */
export const sayNo =
  (reason: PartnerDeclineReason, breakDays?: number): Step =>
  async (walk) =>
    matching(walk).answer(await partner(walk), matchOf(walk).id, {
      ...{ yes: false, reason },
      ...(breakDays !== undefined && { breakUntil: walk.stage.day(breakDays) }),
    });

/** They meet so many days later. */
export const introduce =
  (inDays: number): Step =>
  async (walk) =>
    matching(walk).introduce(await coordinator(walk), matchOf(walk).id, {
      meetingAt: walk.stage.morning(inDays),
      note: { en: 'By video, for half an hour.', fr: 'Par vidéo, une demi-heure.' }[(await partner(walk)).locale],
    });

export const partnerAgrees: Step = async (walk) => matching(walk).partnerAnswer(await partner(walk), matchOf(walk).id);
export const teamAgrees: Step = async (walk) => matching(walk).teamAnswer(await team(walk), matchOf(walk).id);
export const bothAgree: Step = async (walk) => {
  await partnerAgrees(walk);
  await teamAgrees(walk);
};
export const teamSaysNo =
  (reason: TeamDeclineReason): Step =>
  async (walk) =>
    matching(walk).teamDecline(await team(walk), matchOf(walk).id, reason);
export const start: Step = async (walk) => matching(walk).start(await team(walk), matchOf(walk).id);
export const end =
  (reason: EndReason): Step =>
  async (walk) =>
    matching(walk).end(await team(walk), matchOf(walk).id, reason);
export const partnerStepsBack: Step = async (walk) => matching(walk).withdraw(await partner(walk), matchOf(walk).id);
export const coordinatorWithdraws: Step = async (walk) =>
  matching(walk).withdraw(await coordinator(walk), matchOf(walk).id);

const person = (stage: Stage, id: Id): Promise<Person> => stage.the(PeopleService).person(id);
const partner = (walk: Walk): Promise<Person> => person(walk.stage, matchOf(walk).partner.accountId);

/** Louis looks after the matches of people who write in French. */
const coordinator = ({ stage, locale }: Walk): Promise<Person> => stage.actor((locale === 'fr' ? louis : amira).email);

async function team(walk: Walk): Promise<Person> {
  const [first] = await walk.stage.the(RequestsService).peopleToTell(matchOf(walk).request.id);
  if (!first) throw new Error(`Nobody asks for ${walk.code}`);
  return person(walk.stage, first);
}

/** Proposals, the nearest to the wish first. Marie and Helen are kept for the walks that name them. */
async function wished({ stage, code, partner: email, locale }: Walk): Promise<MatchView[]> {
  const proposed = await stage.the(MatchingService).matchesIn('proposed');
  const people = await stage.the(PeopleService).people(proposed.map((match) => match.partner.accountId));
  const emailOf = (match: MatchView) => people.get(match.partner.accountId)?.email ?? '';
  const allowed = (match: MatchView) => (email ? emailOf(match) === email : ![marie, helen].includes(emailOf(match)));
  const rightLocale = (match: MatchView) => !locale || people.get(match.partner.accountId)?.locale === locale;
  const nearness = (match: MatchView) =>
    4 * Number(match.request.code === code) + 2 * Number(rightLocale(match)) + match.score / 100;
  return proposed.filter(allowed).sort((a, b) => nearness(b) - nearness(a));
}

/** Somebody whose limit is reached, or a place that is taken: the next one, then. */
function refused(error: unknown): false {
  if (error instanceof Refusal) return false;
  throw error;
}

/** Everybody of these requests who is still proposed is set aside, each with a reason. */
export async function setAside(stage: Stage, codes: readonly string[]): Promise<void> {
  const reasons = ['balance', 'asked_too_often', 'times_do_not_match', 'better_fit_elsewhere'] as const;
  const service = stage.the(MatchingService);
  const left = (await service.matchesIn('proposed')).filter(({ request }) => codes.includes(request.code));
  const reader = await stage.actor(amira.email);
  for (const [n, { id }] of left.entries()) await service.dismiss(reader, id, reasons[n % reasons.length] ?? 'other');
}

/** A break of a partner, without an offer that it follows from. */
export async function takeABreak(stage: Stage, email: string, untilInDays: number | null): Promise<void> {
  const resting = await stage.actor(email);
  const row = await stage.the(PartnersService).partnerOf(resting.id);
  const until = untilInDays === null ? null : stage.day(untilInDays);
  if (row) await stage.the(MatchingService).takeABreak(resting, row.id, until);
}

/** Somebody leaves the network for good. */
export async function leave(stage: Stage, email: string): Promise<void> {
  const leaving = await stage.actor(email);
  const row = await stage.the(PartnersService).partnerOf(leaving.id);
  if (row) await stage.the(MatchingService).leave(leaving, row.id);
}
