import type { Id } from '../../../../kernel/id.js';
import { residualOf } from '../../engine/explain/residual.js';
import type { RoundWorld } from '../round/compile-round.js';
import { repairOffers, type RepairFocus, type RepairOffer } from './repair.js';
import { situationOf, type Situation } from './situation.js';
import { placeOf, type Place } from './why.js';
import { whyVacant, type Vacancy } from './why-vacant.js';

/** What can be asked about how things stand. Every answer wants the best plan of the whole network, so it is worked out in a thread. */
export type Question =
  | { readonly kind: 'gaps' }
  | { readonly kind: 'offers'; readonly focus: RepairFocus }
  | { readonly kind: 'place'; readonly requestId: Id; readonly partnerId: Id }
  | { readonly kind: 'vacancy'; readonly requestId: Id };

/** Places without anybody, and people without a place. */
export interface Gaps {
  /** Places for which nobody is proposed, by request; those without one are left out. */
  readonly empty: Readonly<Record<Id, number>>;
  /** People who were never asked or proposed, and whom an open request could take. */
  readonly people: readonly Id[];
}

/** The answers, by kind of question. */
export interface Answers {
  readonly gaps: Gaps;
  readonly offers: readonly RepairOffer[];
  readonly place: Place;
  readonly vacancy: Vacancy | null;
}

/** Answers one question. */
export async function answerTo(world: RoundWorld, question: Question): Promise<Answers[Question['kind']]> {
  const situation = situationOf(world);
  if (question.kind === 'gaps') return gapsIn(situation, world);
  if (question.kind === 'offers') return repairOffers(situation, question.focus);
  if (question.kind === 'place') return placeOf(situation, question.requestId, question.partnerId);
  return whyVacant(situation, world, question.requestId);
}

function gapsIn({ problem, plan, input, partnerOf }: Situation, world: RoundWorld): Gaps {
  const none = { demand: new Int32Array(problem.pairs.demands), partner: new Int32Array(problem.pairs.partners) };
  const { empty } = residualOf(problem, plan, none);
  const wanted = new Set(problem.pairs.partner);
  const waiting = new Set(world.waiting.map(({ partnerId }) => partnerId));
  const isNew = ({ id, pairedWith, engagementsBefore }: RoundWorld['candidates'][number]) =>
    pairedWith.length + engagementsBefore === 0 && !waiting.has(id) && wanted.has(partnerOf(id) ?? -1);
  return {
    empty: Object.fromEntries(input.demands.flatMap((id, d) => (empty[d]! > 0 ? [[id, empty[d]!]] : []))),
    people: world.candidates.filter(isNew).map(({ id }) => id),
  };
}
