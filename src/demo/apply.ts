import { AcceptApplication } from '../features/partners/actions/accept-application.js';
import { AnswerQuestion } from '../features/partners/actions/answer-question.js';
import { AskApplicant } from '../features/partners/actions/ask-applicant.js';
import { DeclineApplication } from '../features/partners/actions/decline-application.js';
import { SaveDraft } from '../features/partners/actions/save-draft.js';
import { SendApplication } from '../features/partners/actions/send-application.js';
import { WaitListApplication } from '../features/partners/actions/wait-list-application.js';
import { WithdrawApplication } from '../features/partners/actions/withdraw-application.js';
import { PartnersService } from '../features/partners/partners.service.js';
import type { Person } from '../features/people/people.service.js';
import type { Applied, Fate } from './applicants.js';
import { amira, louis } from './people.js';
import type { Stage } from './stage.js';

/** What happens to applications, each on its day: the scenes to play, which the story puts in order. */
export function applicationScenes(stage: Stage, all: readonly Applied[]): Scene[] {
  return all.flatMap((one) => {
    const { daysAgo, fate, applicant } = one;
    const scenes: Scene[] = [{ daysAgo, play: () => send(stage, one) }];
    if (fate) scenes.push({ daysAgo: fate.daysAgo, play: () => decide(stage, one, fate) });
    if (fate && 'answer' in fate)
      scenes.push({
        daysAgo: fate.answeredDaysAgo ?? 0,
        play: async () => stage.the(AnswerQuestion).run(await stage.actor(applicant.email), fate.answer ?? ''),
      });
    return scenes;
  });
}

/** Something that happens so many days ago. */
export interface Scene {
  readonly daysAgo: number;
  play(): Promise<void>;
}

async function send(stage: Stage, { applicant, profile }: Applied): Promise<void> {
  const { locale, email } = applicant;
  const cookie = await stage.the(SaveDraft).run({ cookie: null, locale, part: 'contact', typed: {}, email });
  const consents = ['account', 'offers'] as const;
  const promised = await stage.the(SendApplication).run({ applicant, profile, cookie, consents, readIn: locale });
  if (!promised) throw new Error(`The application of ${email} was not sent`);
}

async function decide(stage: Stage, { applicant }: Applied, fate: Fate): Promise<void> {
  const person = await stage.actor(applicant.email);
  if ('takeBack' in fate) return stage.the(WithdrawApplication).run(person);
  const partner = await stage.the(PartnersService).partnerOf(person.id);
  const reader = await stage.actor((applicant.locale === 'fr' ? louis : amira).email);
  if (partner) await answer(stage, reader, partner.id, fate);
}

function answer(stage: Stage, reader: Person, id: string, fate: Exclude<Fate, { takeBack: true }>): Promise<void> {
  if ('accept' in fate) return stage.the(AcceptApplication).run(reader, id);
  if ('question' in fate) return stage.the(AskApplicant).run(reader, id, fate.question);
  if ('waitList' in fate) return stage.the(WaitListApplication).run(reader, id, fate.waitList);
  return stage.the(DeclineApplication).run(reader, id, { reason: fate.decline, note: fate.note });
}
