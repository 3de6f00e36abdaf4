import { SaveRequestPart } from '../features/requests/actions/save-request-part.js';
import { StartRequest } from '../features/requests/actions/start-request.js';
import { SubmitRequest } from '../features/requests/actions/submit-request.js';
import { TakeBackRequest } from '../features/requests/actions/take-back-request.js';
import type { RequestPart } from '../features/requests/domain/request-parts.js';
import { RequestsService } from '../features/requests/requests.service.js';
import { partForms } from '../features/requests/web/part.forms.js';
import { words } from '../features/requests/words/index.js';
import { ProjectsService } from '../features/projects/projects.service.js';
import type { Person } from '../features/people/people.service.js';
import type { Id } from '../kernel/id.js';
import { joinDates, splitDate } from '../platform/web/join-date.js';
import type { Scene } from './apply.js';
import { amira, louis } from './people.js';
import type { Stage } from './stage.js';
import { writtenRequests, type RequestFate, type WrittenRequest } from './written-requests.js';

type Typed = Record<string, string | string[]>;

/** Teams write requests, and coordinators answer. */
export function requestScenes(stage: Stage): Scene[] {
  return writtenRequests.flatMap((written) => {
    let id: Id;
    const { daysAgo, fate } = written;
    const scenes: Scene[] = [{ daysAgo, play: async () => void (id = await write(stage, written)) }];
    if (fate) scenes.push({ daysAgo: fate.daysAgo, play: () => decide(stage, written, { id, fate }) });
    return scenes;
  });
}

/** Part by part, through the forms of the task list; with all parts done it is sent. */
async function write(stage: Stage, request: WrittenRequest): Promise<Id> {
  const asker = await stage.actor(request.by);
  const project = await stage.the(ProjectsService).byCode(request.project);
  if (!project) throw new Error(`The demonstration has no project ${request.project}`);
  const id = await stage.the(StartRequest).run(asker, { kind: 'project', id: project.id });
  const parts = partsOf(stage, request);
  for (const [part, typed] of Object.entries(parts) as [RequestPart, Typed][])
    await save(stage, asker, { id, part, typed });
  if (request.rest) await stage.the(SubmitRequest).run(asker, id);
  return id;
}

function partsOf(
  stage: Stage,
  { words: plain, work, rest, replyInDays = 40 }: WrittenRequest,
): Partial<Record<RequestPart, Typed>> {
  if (!rest) return { words: { ...plain }, work: { ...work } };
  const days = {
    ...splitDate('replyBy', stage.day(replyInDays)),
    ...splitDate('startsOn', stage.day(replyInDays + 30)),
  };
  return {
    ...{ words: { ...plain }, work: { ...work }, who: { ...rest.who }, place: { ...rest.place } },
    time: { ...rest.time, ...days },
    pay: { payPerHour: rest.pay, budgetConfirmed: 'yes' },
    partnership: { partnership: 'yes' },
  };
}

async function save(
  stage: Stage,
  asker: Person,
  { id, part, typed }: { id: Id; part: RequestPart; typed: Typed },
): Promise<void> {
  const form = partForms[part](words[asker.locale], stage.day(0));
  const columns = form.parse(joinDates(typed, 'replyBy', 'startsOn'));
  await stage.the(SaveRequestPart).run(asker, { id, part, typed, columns });
}

async function decide(
  stage: Stage,
  request: WrittenRequest,
  { id, fate }: { id: Id; fate: RequestFate },
): Promise<void> {
  const asker = await stage.actor(request.by);
  if ('takeBack' in fate) return stage.the(TakeBackRequest).run(asker, id);
  const reader = await stage.actor((asker.locale === 'fr' ? louis : amira).email);
  const requests = stage.the(RequestsService);
  if ('ask' in fate) return requests.ask(reader, id, fate.ask);
  if ('refuse' in fate) return requests.refuse(reader, id, { reason: fate.refuse, note: fate.note });
  return requests.approve(reader, id);
}
