import type { INestApplicationContext } from '@nestjs/common';
import { committeeRow } from '../features/committees/actions/committees-csv.js';
import { ImportCommittees } from '../features/committees/actions/import-committees.js';
import { ImportPartners } from '../features/partners/actions/import-partners.js';
import { partnerRow, withoutEmail } from '../features/partners/actions/partners-csv.js';
import { ImportProjects } from '../features/projects/actions/import-projects.js';
import { projectRow } from '../features/projects/actions/projects-csv.js';
import { ImportRequests } from '../features/requests/actions/import-requests.js';
import { requestRow } from '../features/requests/actions/requests-csv.js';
import type { Actor } from '../kernel/actor.js';
import type { ImportReport } from '../platform/csv/import-rows.js';
import { readTable } from '../platform/csv/read-table.js';

export type ImportKind = 'partners' | 'projects' | 'committees' | 'requests';

/** A file as it was given: what messages call it, what is in it, and what to do with it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly dryRun: boolean;
  readonly skipBad: boolean;
}

/** Reads one file and imports what is in it. What is wrong with the file is in the report; nothing is thrown for it. */
export function importFile(
  app: INestApplicationContext,
  actor: Actor,
  kind: ImportKind,
  { name, bytes, ...options }: GivenFile,
): Promise<ImportReport> {
  const by = (key: string) => ({ name, key });
  const wide = { strict: false };
  const imports: Record<ImportKind, () => Promise<ImportReport>> = {
    partners: () =>
      app
        .get(ImportPartners, wide)
        .run(actor, readTable(bytes, partnerRow, { ...by('email'), orElse: withoutEmail }), options),
    projects: () => app.get(ImportProjects, wide).run(actor, readTable(bytes, projectRow, by('code')), options),
    committees: () => app.get(ImportCommittees, wide).run(actor, readTable(bytes, committeeRow, by('code')), options),
    requests: () => app.get(ImportRequests, wide).run(actor, readTable(bytes, requestRow, by('request')), options),
  };
  return imports[kind]();
}
