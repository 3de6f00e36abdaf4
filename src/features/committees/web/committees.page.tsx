import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Card, EmptyState, Tiles, VerdictLine } from '../../../ui/index.js';
import { committeesPaths } from '../committees.paths.js';
import type { CommitteeView } from '../domain/committee-view.js';
import type { RuleResult } from '../domain/composition.js';
import { words } from '../words/index.js';

export interface ListedCommittee {
  readonly committee: CommitteeView;
  readonly rules: readonly RuleResult[];
  readonly taken: number;
}

/** All committees, each with how its table stands. */
export function CommitteesPage({ committees }: { committees: readonly ListedCommittee[] }) {
  const { locale } = usePage().visit;
  const t = words[locale].list;
  return (
    <Layout title={t.title}>
      <p className="govuk-body-l">{t.lead}</p>
      {committees.length === 0 ? <EmptyState title={t.empty} /> : null}
      <Tiles>
        {committees.map((listed) => (
          <CommitteeCard key={listed.committee.id} {...listed} />
        ))}
      </Tiles>
    </Layout>
  );
}

function CommitteeCard({ committee, rules, taken }: ListedCommittee) {
  const { locale } = usePage().visit;
  const t = words[locale].list;
  const met = rules.filter((rule) => rule.met).length;
  return (
    <Card>
      <h2 className="govuk-heading-s">
        <a className="govuk-link" href={committeesPaths.committee.to(locale, { id: committee.id })}>
          {committee.name[locale]}
        </a>
      </h2>
      <p className="govuk-body-s">{t.seats(taken, committee.seats)}</p>
      <VerdictLine is={met === rules.length ? 'yes' : 'ask'}>
        {met === rules.length ? t.allMet : t.met(met, rules.length)}
      </VerdictLine>
    </Card>
  );
}
