import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ImportPartners } from '../features/partners/actions/import-partners.js';
import { partnerRow } from '../features/partners/actions/partners-csv.js';
import { system } from '../kernel/actor.js';
import { readTable } from '../platform/csv/read-table.js';
import type { AddCommand } from './command.js';
import { importGroup, tellImport, withImportFlags, type ImportFlags } from './import-group.js';
import { inApp } from './in-app.js';

export const addImportPartners: AddCommand = (program) => {
  withImportFlags(importGroup(program).command('partners'))
    .description('bring in patient partners, told apart by their e-mail address')
    .action(async (file: string, flags: ImportFlags) => {
      const bytes = await readFile(file).catch(() => program.error(`The file ${file} cannot be read.`));
      const table = readTable(bytes, partnerRow, { name: basename(file), key: 'email' });
      const { dryRun = false, skipBad = false } = flags;
      const report = await inApp((app) =>
        app.get(ImportPartners, { strict: false }).run(system, table, { dryRun, skipBad }),
      );
      process.stdout.write(tellImport(report, flags));
      process.exitCode = report.faults.length > 0 && !(skipBad && report.written) ? 1 : 0;
    });
};
