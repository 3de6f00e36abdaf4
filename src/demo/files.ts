import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importFile, type ImportKind } from '../commands/import-file.js';
import type { Actor } from '../kernel/actor.js';
import { withDatesFor } from './dates.js';
import type { Stage } from './stage.js';

const here = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');

/**
 * One of the network's own files. Partners joined before the scene, and requests wait for answers after today, whatever day
 * the scene plays on. A fault is a mistake of ours, so it is thrown.
 */
export async function importOwnFile(stage: Stage, actor: Actor, kind: ImportKind): Promise<void> {
  const name = `${kind}.csv`;
  const writtenOn = kind === 'requests' ? stage.fromToday(0) : stage.day(0);
  const bytes = Buffer.from(withDatesFor(writtenOn, here(name)));
  const { faults } = await importFile(stage.app, actor, kind, { name, bytes, dryRun: false, skipBad: false });
  const [first] = faults;
  if (first) throw new Error(`${join('src/demo', name)}, row ${first.row}: ${first.message.en}`);
}
