import type { INestApplicationContext } from '@nestjs/common';
import type { Planned, RequestPlan } from '../features/matching/matching.service.js';
import { RoundsService, usualSettings, type RoundView } from '../features/matching/rounds.service.js';
import { PartnersService } from '../features/partners/partners.service.js';
import { system } from '../kernel/actor.js';
import type { AddCommand } from './command.js';
import { inApp } from './in-app.js';

export const addRunRound: AddCommand = (program) => {
  program
    .command('run-round')
    .option('--propose', 'write the proposals, for a coordinator to decide; without it the plan is only printed')
    .description('work out the best plan for every open request, and print it')
    .action(async ({ propose = false }: { readonly propose?: boolean }) => {
      const answer = await inApp((app) => workOut(app, propose));
      if (answer.failed) return program.error(answer.text);
      process.stdout.write(`${answer.text}\n`);
    });
};

/** The round is kept like every other; one that is only looked at is put away. */
async function workOut(app: INestApplicationContext, propose: boolean): Promise<{ text: string; failed: boolean }> {
  const rounds = app.get(RoundsService, { strict: false });
  const round = await rounds.workOut(system, usualSettings);
  if (round.status !== 'ready')
    return { failed: true, text: `The round has failed: ${round.failure ?? round.status}.` };
  const plans = propose ? await rounds.confirmWhatever(system, round.id) : await rounds.plan(round.id);
  if (!propose) await rounds.cancel(system, round.id);
  return { failed: false, text: await printed(app, round, { plans, propose }) };
}

interface Printed {
  readonly plans: readonly RequestPlan[];
  readonly propose: boolean;
}

async function printed(app: INestApplicationContext, round: RoundView, { plans, propose }: Printed): Promise<string> {
  const names = await namesOf(app, plans);
  const people = plans.flatMap(({ proposed }) => proposed).filter(({ alternate }) => !alternate).length;
  const total = plans.reduce((sum, { proposed }) => sum + proposed.length, 0);
  const end = propose ? 'They wait for a coordinator.' : 'Nothing was written; --propose writes it.';
  return [
    ...plans.map((plan) => requestLines(plan, names).join('\n')),
    `Round ${round.id}: ${proof(round)}`,
    `${plans.length} open requests: ${people} people for ${places(plans)} free places, ${total - people} alternates. ${end}`,
  ].join('\n\n');
}

function proof({ result }: RoundView): string {
  if (!result) return 'no result.';
  const { certificate, objective, bound, figures } = result;
  const worst = figures.worst === null ? 'none' : String(figures.worst / 100);
  const sure = certificate === 'optimal' ? 'proven best' : `at most ${objective - bound} above the bound`;
  return `${figures.filled} of ${figures.places} places, weakest ${worst}, ${sure} (${objective}).`;
}

const places = (plans: readonly RequestPlan[]) => plans.reduce((sum, { free }) => sum + free, 0);

const requestLines = ({ request, free, waiting, proposed, emptyPlaces }: RequestPlan, names: Map<string, string>) => [
  `${request.code}  ${request.title.en}`,
  `  ${free} of ${request.places} places free${waiting > 0 ? `, ${waiting} proposals wait already` : ''}`,
  ...proposed.map((one) => personLine(one, names)),
  ...emptyPlaces.map(({ en }) => `       empty: ${en}`),
];

const personLine = ({ candidateId, score, parts, alternate }: Planned, names: Map<string, string>) =>
  `  ${String(score).padStart(3)}  ${(names.get(candidateId) ?? '').padEnd(24)} ${alternate ? 'alternate ' : '          '}` +
  parts.map(({ label, points, of }) => `${label.en.toLowerCase()} ${points}/${of}`).join(', ');

async function namesOf(app: INestApplicationContext, plans: readonly RequestPlan[]): Promise<Map<string, string>> {
  const partners = app.get(PartnersService, { strict: false });
  const ids = new Set(plans.flatMap(({ proposed }) => proposed.map(({ candidateId }) => candidateId)));
  const named = [...ids].map(async (id) => [id, (await partners.partner(id)).name] as const);
  return new Map(await Promise.all(named));
}
