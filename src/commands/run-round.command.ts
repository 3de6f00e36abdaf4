import type { INestApplicationContext } from '@nestjs/common';
import { MatchingService, type Planned, type RequestPlan } from '../features/matching/matching.service.js';
import { PartnersService } from '../features/partners/partners.service.js';
import { system } from '../kernel/actor.js';
import type { AddCommand } from './command.js';
import { inApp } from './in-app.js';

export const addRunRound: AddCommand = (program) => {
  program
    .command('run-round')
    .option('--propose', 'write the proposals, for a coordinator to decide; without it the plan is only printed')
    .description('work out whom to propose for every open request, and print the plan')
    .action(async ({ propose = false }: { readonly propose?: boolean }) => {
      process.stdout.write(`${await inApp((app) => round(app, propose))}\n`);
    });
};

async function round(app: INestApplicationContext, propose: boolean): Promise<string> {
  const matching = app.get(MatchingService, { strict: false });
  const plans = propose ? await matching.proposeRound(system) : await matching.previewRound();
  const names = await namesOf(app, plans);
  const people = plans.flatMap(({ proposed }) => proposed).filter(({ alternate }) => !alternate).length;
  const total = plans.reduce((sum, { proposed }) => sum + proposed.length, 0);
  const end = propose ? 'They wait for a coordinator.' : 'Nothing was written; --propose writes it.';
  return [
    ...plans.map((plan) => requestLines(plan, names).join('\n')),
    `${plans.length} open requests: ${people} people for ${places(plans)} free places, ${total - people} alternates. ${end}`,
  ].join('\n\n');
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
