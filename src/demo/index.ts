import type { INestApplicationContext } from '@nestjs/common';
import { EmptyHouse } from './empty-house.js';
import { Stage } from './stage.js';
import { story } from './story.js';

/**
 * The demonstration network: the four files beside this one, and what its people did in the past two months, each step by
 * the action that a page would call. It is loaded into an empty database only, so that a second time changes nothing.
 *
 * Who is who (sign in as any of them at /dev/sign-in-as, or by a letter):
 * - coordinators: amira.bell@network.example.ca (English), louis.tremblay@network.example.ca (French)
 * - administrators: ingrid.solberg@network.example.ca (English), mathieu.roy@network.example.ca (French)
 * - partners with an offer to answer: helen.fraser@example.ca (English), marie.lavallee@example.ca (French)
 * - researchers: dana.whitfield@university.example.ca (English), emile.gosselin@university.example.ca (French)
 * - principal investigators: chen.pr-16@university.example.ca and others of projects.csv
 * - committee chairs: helen.park@hospital.example.ca (English), benoit.lacasse@hospital.example.ca (French)
 * - applicants with a question to answer: priscilla.danso@example.ca (English), aurelien.cyr@example.ca (French)
 */
export async function loadDemonstration(app: INestApplicationContext): Promise<void> {
  const stage = new Stage(app);
  const house = new EmptyHouse(stage.db);
  if (!(await house.isReady())) return;
  const begun = Date.now();
  process.stdout.write('Loading the demonstration network …\n');
  await house.fill(() => play(stage));
  process.stdout.write(`The demonstration network is here, after ${Math.round((Date.now() - begun) / 1000)} s.\n`);
}

/** Scenes of one day play in one go, so that the day is set once. */
async function play(stage: Stage): Promise<void> {
  const scenes = story(stage);
  for (const daysAgo of new Set(scenes.map((scene) => scene.daysAgo)))
    await stage.time.on(daysAgo, async () => {
      for (const scene of scenes.filter((one) => one.daysAgo === daysAgo)) await scene.play();
    });
}
