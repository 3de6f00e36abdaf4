import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { system } from '../kernel/actor.js';
import type { AddCommand } from './command.js';
import { importFile, type ImportKind } from './import-file.js';
import { importGroup, tellImport, withImportFlags, type ImportFlags } from './import-group.js';
import { inApp } from './in-app.js';

const descriptions: Readonly<Record<ImportKind, string>> = {
  partners: 'bring in patient partners, told apart by their e-mail address',
  projects: 'bring in research projects and who leads them, told apart by their code',
  committees: 'bring in committees, with a vacant seat for each that their rules ask for, told apart by their code',
  requests: 'bring in requests of projects and committees, open at once, told apart by their code',
};

export const addImports: AddCommand = (program) => {
  for (const [kind, description] of Object.entries(descriptions) as [ImportKind, string][])
    withImportFlags(importGroup(program).command(kind))
      .description(description)
      .action(async (file: string, flags: ImportFlags) => {
        const bytes = await readFile(file).catch(() => program.error(`The file ${file} cannot be read.`));
        const { dryRun = false, skipBad = false } = flags;
        const given = { name: basename(file), bytes, dryRun, skipBad };
        const report = await inApp((app) => importFile(app, system, kind, given));
        process.stdout.write(tellImport(report, flags));
        process.exitCode = report.faults.length > 0 && !(skipBad && report.written) ? 1 : 0;
      });
};
