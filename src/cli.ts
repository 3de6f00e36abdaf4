import 'reflect-metadata';
import { Command } from 'commander';
import type { AddCommand } from './commands/command.js';
import { explainFailure } from './platform/runtime/explain-failure.js';

/** Everything that an administrator can type, in the order of the help. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  'make-administrator': async () => (await import('./commands/make-administrator.command.js')).addMakeAdministrator,
  import: async () => (await import('./commands/import.command.js')).addImports,
  'run-round': async () => (await import('./commands/run-round.command.js')).addRunRound,
  'replay-round': async () => (await import('./commands/replay-round.command.js')).addReplayRound,
  solve: async () => (await import('./commands/solve.command.js')).addSolve,
  demo: async () => (await import('./commands/demo.command.js')).addDemo,
  migrate: async () => (await import('./commands/migrate.command.js')).addMigrate,
  'after-restore': async () => (await import('./commands/after-restore.command.js')).addAfterRestore,
  pulse: async () => (await import('./commands/pulse.command.js')).addPulse,
  settings: async () => (await import('./commands/settings.command.js')).addSettings,
};

/** Loads the command that was asked for, and all of them for anything else: some need the whole product, and some little. */
async function run(asked = ''): Promise<void> {
  const program = new Command('tandem')
    .description('Tandem at the terminal: what an administrator types.')
    .showHelpAfterError('(tandem --help lists what there is)');
  const load = Object.hasOwn(commands, asked) ? commands[asked] : undefined;
  for (const add of load ? [load] : Object.values(commands)) (await add())(program);
  await program.parseAsync();
}

run(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${explainFailure(error)}\n`);
  process.exit(1);
});
