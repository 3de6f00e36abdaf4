import { likelyLocale, personName } from '../../src/features/projects/domain/person-name.js';
import type { RunningTandem } from '../support/running-tandem.js';
import type { Approved } from './main-job-desk.js';
import type { Intake } from './main-job-files.js';
import { offersIn } from './main-job-letters.js';
import type { Side } from './main-job-people.js';

/** One match with both its sides. */
interface Sides {
  readonly code: string;
  readonly matchId: string;
  readonly partner: Side;
  readonly team: Side;
}

/** A match of a project, with a partner who reads French where there is one; who is who stands in the files and letters. */
export async function sidesOf(tandem: RunningTandem, intake: Intake, approved: readonly Approved[]): Promise<Sides> {
  const all = (await offersIn(tandem)).flatMap(({ matchId, to }) => {
    const code = approved.find((one) => one.matchId === matchId)?.code ?? '';
    const team = leaderOf(intake, code);
    return team ? [{ code, matchId, team, partner: partnerOf(intake, to) }] : [];
  });
  const sides = all.find(({ partner }) => partner.locale === 'fr') ?? all[0];
  if (!sides) throw new Error('No match has a partner and a principal investigator');
  return sides;
}

const partnerOf = (intake: Intake, email: string): Side => ({
  ...{ email, locale: intake.languageOf.get(email) ?? 'en' },
  greeted: intake.row('partners', 'email', email)('first_name'),
});

/** Who leads the project that asks; a committee has no leader in the files. */
function leaderOf(intake: Intake, code: string): Side | undefined {
  const request = intake.row('requests', 'request', code);
  if (request('kind') !== 'project') return undefined;
  const project = intake.row('projects', 'code', request('for_code'));
  const greeted = personName(project('pi_name')).givenName;
  return { email: project('pi_email'), locale: likelyLocale(project('institution')), greeted };
}
