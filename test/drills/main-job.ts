import 'reflect-metadata';
import { openBrowser } from '../support/browser.js';
import { HttpVisitor } from '../support/http-visitor.js';
import { command } from '../support/journey-commands.js';
import type { RunningTandem } from '../support/running-tandem.js';
import { approveTop, release, requestsToDecide, type Approved } from './main-job-desk.js';
import { kinds, readIntake, type Intake } from './main-job-files.js';
import { offersArrived } from './main-job-letters.js';
import { liveThrough } from './main-job-people.js';
import { sidesOf } from './main-job-sides.js';
import { openTandem } from './main-job-tandem.js';

/** The main job from an empty database to the first day of work, as people would do it. Prints what happened. */
const begun = Date.now();
const say = (text: string) => process.stdout.write(`${text}\n`);

let steps = 0;
async function step<Value>(title: string, work: () => Promise<readonly [said: string, value: Value]>): Promise<Value> {
  const start = Date.now();
  const [said, value] = await work();
  say(`${String((steps += 1)).padStart(2)}. ${title}: ${said} (${seconds(start)})`);
  return value;
}
const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const amira = { email: 'amira.bell@network.example.ca', givenName: 'Amira', familyName: 'Bell', locale: 'en' };

async function mainJob(tandem: RunningTandem, intake: Intake): Promise<void> {
  for (const kind of kinds)
    await step(`npx tandem import ${kind}`, async () => {
      const said = (await command(tandem, 'import', kind, intake.file(kind))).trim();
      if (!said.includes(`${intake.rows[kind]} new`)) throw new Error(`Importing ${kind} went wrong: ${said}`);
      return [said, undefined];
    });
  await step('npx tandem run-round --propose', async () => {
    const lines = (await command(tandem, 'run-round', '--propose')).trim().split('\n');
    const last = lines.at(-1) ?? '';
    if (!last.startsWith(`${intake.places.size} open requests`)) throw new Error(`The round went wrong: ${last}`);
    return [last, undefined];
  });
  await step('The first administrator makes a coordinator', () => makeCoordinator(tandem));
  const coordinator = new HttpVisitor(tandem, amira.email);
  await step('The coordinator signs in by a letter', async () => [await signedIn(coordinator), undefined]);
  const approved = await step('The coordinator approves the first of every request', () =>
    approveAll(coordinator, intake),
  );
  await step('The coordinator lets the letters leave', async () => {
    for (const one of approved) await release(coordinator, one);
    return [`${approved.length} offers released`, undefined];
  });
  await step('Offer letters at the SMTP server', async () => [
    await offersArrived(tandem, intake, approved),
    undefined,
  ]);
  await step('One match, in a browser', () => oneMatch({ tandem, intake, approved, coordinator }));
}

async function makeCoordinator(tandem: RunningTandem): Promise<readonly [string, undefined]> {
  const administrator = new HttpVisitor(tandem, 'admin@network.example.ca');
  const printed = await command(tandem, 'make-administrator', administrator.email);
  await administrator.continueWith(/http\S+/.exec(printed)?.[0] ?? '');
  await administrator.visit('/en/admin/people/add');
  await administrator.send(/people\/add$/, amira);
  await administrator.send(/grant$/, { role: 'coordinator' });
  return [`${amira.givenName} ${amira.familyName}, by the link that the terminal printed`, undefined];
}

async function signedIn(coordinator: HttpVisitor): Promise<string> {
  await coordinator.signIn();
  await coordinator.visit('/en/coordination');
  return 'the console is open';
}

async function approveAll(coordinator: HttpVisitor, intake: Intake): Promise<readonly [string, Approved[]]> {
  const requests = await requestsToDecide(coordinator);
  const approved: Approved[] = [];
  for (const id of requests) approved.push(...(await approveTop(coordinator, id, intake.places)));
  const served = new Set(approved.map(({ code }) => code)).size;
  if (approved.length === 0) throw new Error('Nobody was approved');
  const places = [...intake.places.values()].reduce((sum, one) => sum + one, 0);
  return [`${approved.length} of ${places} places, in ${served} of ${intake.places.size} requests`, approved];
}

interface Scene {
  readonly tandem: RunningTandem;
  readonly intake: Intake;
  readonly approved: readonly Approved[];
  readonly coordinator: HttpVisitor;
}

async function oneMatch({ tandem, intake, approved, coordinator }: Scene): Promise<readonly [string, undefined]> {
  const { code, ...sides } = await sidesOf(tandem, intake, approved);
  const browser = await openBrowser();
  try {
    await liveThrough(browser, { ...sides, tandem, coordinator }, (told) => say(`      ${code}: ${told}`));
  } finally {
    await browser.close();
  }
  return [`${code} from offer to active, partner in ${sides.partner.locale}, team in ${sides.team.locale}`, undefined];
}

async function main(): Promise<void> {
  const intake = readIntake();
  say(`The main job, with ${intake.directory}`);
  const tandem = await step('Tandem starts on an empty database', async () => {
    const running = await openTandem();
    return [`a web server and a worker at ${running.url}, an SMTP server at ${running.mailbox.url}`, running];
  });
  try {
    await mainJob(tandem, intake);
  } finally {
    await tandem.close();
  }
  say(`Done in ${seconds(begun)}.`);
}

main().catch((error: unknown) => {
  process.stderr.write(`The main job failed: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
