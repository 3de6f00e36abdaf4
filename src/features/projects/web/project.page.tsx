import { label, pillarLabels, provinceLabels, researchStageLabels } from '../../../kernel/vocabulary/index.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, ButtonRow, Card, Columns, SummaryList, type FormState } from '../../../ui/index.js';
import { requestsPaths } from '../../requests/requests.paths.js';
import type { ProjectView, TeamMember } from '../domain/project-view.js';
import { projectsPaths } from '../projects.paths.js';
import { words } from '../words/index.js';
import { AddResearcher, TeamList } from './team.js';

export interface ProjectPageProps {
  readonly project: ProjectView;
  readonly team: readonly TeamMember[];
  /** Is the reader on the team, so that they can ask for partners? */
  readonly onTeam: boolean;
  readonly mayChange: boolean;
  readonly form: FormState;
}

/** One project: what it is, its team, and where its requests are. */
export function ProjectPage({ project, team, onTeam, mayChange, form }: ProjectPageProps) {
  const { visit } = usePage();
  const { locale } = visit;
  const t = words[locale];
  return (
    <Layout
      title={project.title[locale]}
      caption={project.code}
      back={projectsPaths.list.to(locale)}
      done={t.done[visit.done ?? '']}
      form={form}
    >
      <Columns
        main={
          <>
            <ProjectFacts project={project} />
            <h2 className="govuk-heading-m">{t.team.title}</h2>
            <p className="govuk-body">{t.team.help}</p>
            <TeamList projectId={project.id} team={team} mayChange={mayChange} />
            {mayChange ? <AddResearcher projectId={project.id} form={form} /> : null}
          </>
        }
        side={<RequestLinks projectId={project.id} onTeam={onTeam} />}
      />
    </Layout>
  );
}

function ProjectFacts({ project }: { project: ProjectView }) {
  const { locale } = usePage().visit;
  const t = words[locale].facts;
  return (
    <SummaryList
      rows={[
        { key: t.lead, value: project.principalInvestigator },
        { key: t.institution, value: project.institution },
        { key: t.province, value: label(provinceLabels, project.province, locale) },
        { key: t.pillar, value: label(pillarLabels, project.pillar, locale) },
        { key: t.stage, value: label(researchStageLabels, project.stage, locale) },
        { key: t.budget, value: t.budgetIs[project.budgetConfirmed ? 'yes' : 'no'] },
      ]}
    />
  );
}

function RequestLinks({ projectId, onTeam }: { projectId: string; onTeam: boolean }) {
  const { locale } = usePage().visit;
  const t = words[locale].requests;
  const asker = { for: `project-${projectId}` };
  return (
    <Card title={t.title} look="soft">
      <p className="govuk-body">{t.help}</p>
      <ButtonRow>
        {onTeam ? <Button href={requestsPaths.start.to(locale, undefined, asker)}>{t.ask}</Button> : null}
        <a className="govuk-link" href={requestsPaths.list.to(locale, undefined, asker)}>
          {t.all}
        </a>
      </ButtonRow>
    </Card>
  );
}
