import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import { serve } from '../../../platform/threads/serve.js';
import { jsonHash } from '../data/round-bytes.js';
import { answerTo, type Answers, type Question } from '../domain/repair/question.js';
import type { RepairOffer } from '../domain/repair/repair.js';
import type { RoundWorld } from '../domain/round/compile-round.js';

/** A question about how things stand, and the name of how they stood when it was answered before. */
export interface AskedNow {
  readonly world: RoundWorld;
  readonly question: Question;
  readonly known?: string;
}

/** The name of how things stand, and the answer; null when they stand as they did, and the answer is still the same. */
export interface AnsweredNow<Kind extends Question['kind'] = Question['kind']> {
  readonly state: string;
  readonly answer: { readonly is: Answers[Kind] } | null;
}

serve(async (given): Promise<AnsweredNow> => {
  const { world, question, known } = given as AskedNow;
  const state = createHash('sha256').update(serialize(world)).digest('hex');
  if (state === known) return { state, answer: null };
  const is = await answerTo(world, question);
  return { state, answer: { is: question.kind === 'offers' ? marked(is as Answers['offers']) : is } };
});

/** However many people move, the mark is short enough for a form. */
const marked = (offers: Answers['offers']): RepairOffer[] =>
  offers.map((offer) => ({ ...offer, mark: jsonHash(offer.mark) }));
