import { FollowUpMatches } from '../features/matching/actions/follow-up-matches.js';
import { MatchingService } from '../features/matching/matching.service.js';
import { FollowUpPartners } from '../features/partners/actions/follow-up-partners.js';
import { AddResearcher } from '../features/projects/actions/add-researcher.js';
import { ProjectsService } from '../features/projects/projects.service.js';
import { FollowUpRequests } from '../features/requests/actions/follow-up-requests.js';
import { RequestsService } from '../features/requests/requests.service.js';
import { firstTwo, others } from './applicants.js';
import { applicationScenes, type Scene } from './apply.js';
import { importOwnFile } from './files.js';
import { leave, setAside, takeABreak, type Walk } from './match-steps.js';
import { amira, ingrid, louis, mathieu, researchers } from './people.js';
import type { Stage } from './stage.js';
import { takeSeats } from './take-seats.js';
import { firstWave, secondWave, walks } from './walks.js';
import { requestScenes } from './write-requests.js';

/** Days on which the clock does its own work: it nudges, expires, reminds and closes. */
const clockDays = [33, 27, 20, 13, 6, 4, 2, 1];

/** Everything that happens in the demonstration network, day by day up to today. */
export function story(stage: Stage): Scene[] {
  const scenes = [
    ...beginning(stage),
    ...applicationScenes(stage, [...firstTwo, ...others]),
    ...requestScenes(stage),
    ...clockDays.map((daysAgo) => ({ daysAgo, play: () => theClock(stage) })),
    { daysAgo: 42, play: () => propose(stage, firstWave) },
    { daysAgo: 12, play: () => propose(stage, secondWave) },
    { daysAgo: 1, play: () => proposeForAll(stage) },
    ...walks.flatMap((planned) => scenesOf({ stage, ...planned }, planned.days)),
    {
      daysAgo: 37,
      play: () =>
        setAside(
          stage,
          firstWave.filter((code) => code !== 'R-105'),
        ),
    },
    { daysAgo: 21, play: () => takeABreak(stage, 'grace.reid@example.ca', 60) },
    { daysAgo: 14, play: () => takeABreak(stage, 'yves.thomas@example.ca', null) },
    { daysAgo: 18, play: () => leave(stage, 'wei.anderson@example.ca') },
  ];
  return scenes.sort((a, b) => b.daysAgo - a.daysAgo);
}

function beginning(stage: Stage): Scene[] {
  return [
    { daysAgo: 62, play: () => openAccounts(stage) },
    { daysAgo: 45, play: () => importNetwork(stage) },
    { daysAgo: 44, play: async () => takeSeats(stage, await stage.actor(amira.email)) },
    { daysAgo: 44, play: () => joinTeams(stage) },
    { daysAgo: 43, play: async () => importOwnFile(stage, await stage.actor(ingrid.email), 'requests') },
  ];
}

async function openAccounts(stage: Stage): Promise<void> {
  for (const person of [amira, louis]) await stage.open(person, 'coordinator');
  for (const person of [ingrid, mathieu]) await stage.open(person, 'administrator');
}

async function importNetwork(stage: Stage): Promise<void> {
  const administrator = await stage.actor(ingrid.email);
  for (const kind of ['partners', 'projects', 'committees'] as const) await importOwnFile(stage, administrator, kind);
}

async function joinTeams(stage: Stage): Promise<void> {
  const projects = stage.the(ProjectsService);
  for (const [code, person] of researchers.flatMap((one) => one.projects.map((code) => [code, one.person] as const))) {
    const project = await projects.byCode(code);
    const [leader] = await projects.team(project?.id ?? '');
    if (!project || !leader) throw new Error(`The demonstration has no project ${code}`);
    await stage.the(AddResearcher).run(await stage.actor(leader.email), { projectId: project.id, person });
  }
}

async function propose(stage: Stage, codes: readonly string[]): Promise<void> {
  const coordinator = await stage.actor(amira.email);
  const open = (await stage.the(RequestsService).openRequests()).filter(({ code }) => codes.includes(code));
  for (const { id } of open) await stage.the(MatchingService).propose(coordinator, id);
}

async function proposeForAll(stage: Stage): Promise<void> {
  await stage.the(MatchingService).proposeRound(await stage.actor(louis.email));
}

async function theClock(stage: Stage): Promise<void> {
  await stage.the(FollowUpPartners).run();
  await stage.the(FollowUpRequests).run();
  await stage.the(FollowUpMatches).run();
}

/** The scenes of one match share what they know of it. */
const scenesOf = (walk: Walk, days: readonly (readonly [number, (walk: Walk) => Promise<void>])[]): Scene[] =>
  days.map(([daysAgo, step]) => ({ daysAgo, play: () => step(walk) }));
