import { RoundsService } from '../features/matching/rounds.service.js';
import { Refusal } from '../kernel/refusal.js';
import type { AddCommand } from './command.js';
import { inApp } from './in-app.js';

export const addReplayRound: AddCommand = (program) => {
  program
    .command('replay-round')
    .argument('<id>', 'the id of the round')
    .description('work a round out once more from what was kept of it; ends with 1 when the result is not the same')
    .action(async (id: string) => {
      const replay = await inApp((app) => app.get(RoundsService, { strict: false }).replay(id)).catch(refusal);
      if (replay instanceof Refusal) return program.error(replay.reason.en);
      const { sameInput, sameResult, sameEngine } = replay;
      process.stdout.write(
        `input  ${replay.inputHash} ${said(sameInput)}\nresult ${replay.resultHash} ${said(sameResult)}\n`,
      );
      if (!sameEngine) process.stdout.write('Another version of the engine worked it out.\n');
      process.exitCode = sameInput && sameResult ? 0 : 1;
    });
};

const said = (same: boolean) => (same ? 'the same, bit for bit' : 'NOT the same');

function refusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}
