import 'reflect-metadata';
import { Command } from 'commander';
import type { AddCommand } from './commands/command.js';
import { addAfterRestore } from './commands/after-restore.command.js';
import { addDemo } from './commands/demo.command.js';
import { addImports } from './commands/import.command.js';
import { addMakeAdministrator } from './commands/make-administrator.command.js';
import { addMigrate } from './commands/migrate.command.js';
import { addPulse } from './commands/pulse.command.js';
import { addReplayRound } from './commands/replay-round.command.js';
import { addRunRound } from './commands/run-round.command.js';
import { addSettings } from './commands/settings.command.js';
import { addSolve } from './commands/solve.command.js';
import { explainFailure } from './platform/runtime/explain-failure.js';

/** Everything that an administrator can type, in the order of the help. */
const commands: readonly AddCommand[] = [
  addMakeAdministrator,
  addImports,
  addRunRound,
  addReplayRound,
  addSolve,
  addDemo,
  addMigrate,
  addAfterRestore,
  addPulse,
  addSettings,
];

const program = new Command('tandem')
  .description('Tandem at the terminal: what an administrator types.')
  .showHelpAfterError('(tandem --help lists what there is)');
for (const add of commands) add(program);

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${explainFailure(error)}\n`);
  process.exit(1);
});
